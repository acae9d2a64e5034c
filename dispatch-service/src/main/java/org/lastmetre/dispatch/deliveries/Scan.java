package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a device says of a scan: its own id of it, null when no device took part, and the device's time. */
public record Scan(String id, Instant at) {
    public Scan {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Scan none(Instant at) {
        return new Scan(null, at);
    }
}
