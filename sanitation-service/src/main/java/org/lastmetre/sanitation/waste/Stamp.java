package org.lastmetre.sanitation.waste;

import java.time.Instant;

/** Who told something, when by the device, and when by the service. */
public record Stamp(String by, Instant at, Instant recordedAt) {
    /** Whether somebody tells the same again: by the same hand at the same time of the device. */
    boolean isOf(String teller, Instant told) {
        return by.equals(teller) && at.equals(told);
    }
}
