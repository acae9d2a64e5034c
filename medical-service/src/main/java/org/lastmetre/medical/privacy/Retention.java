package org.lastmetre.medical.privacy;

import java.time.Duration;
import java.time.Instant;

/** How long medical detail is kept after a request is over. */
public record Retention(Duration keep) {
    /** What ended before this instant is to be erased. */
    public Instant endedBefore(Instant now) {
        return now.minus(keep);
    }
}
