package org.lastmetre.medical.trips;

import java.time.Instant;

/** A milestone as somebody tells it; {@code at} by the device. */
public record Told(TripId trip, Milestone milestone, String by, Instant at) {
    Moved of(Trip known, Instant now) {
        return known.reached(milestone, by, at, now);
    }
}
