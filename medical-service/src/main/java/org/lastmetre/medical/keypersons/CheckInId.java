package org.lastmetre.medical.keypersons;

import java.util.UUID;

/** The id of one person's check-in of one day. */
public record CheckInId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
