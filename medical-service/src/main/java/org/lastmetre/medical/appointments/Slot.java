package org.lastmetre.medical.appointments;

import java.time.Instant;

/** A stretch of time, without its end: what ends when another begins does not overlap it. */
public record Slot(Instant from, Instant until) {
    public Slot {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a slot ends after it begins");
        }
    }

    public boolean overlaps(Slot other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
