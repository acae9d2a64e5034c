package org.lastmetre.medical.trips;

import java.util.UUID;

/** The id of a medical request and of its trip. */
public record TripId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
