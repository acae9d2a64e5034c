package org.lastmetre.kit.due;

import java.time.Duration;
import java.time.Instant;

/**
 * When to look again for what is due: as soon as the clock has gone a second further, so that a fast one is kept up with and
 * a jump is seen at once, and once a second while it stands still, since what is new may be due already. Used by one thread.
 */
final class Pace {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Instant seen = Instant.MIN;
    private long lookedNanos;

    /**
     * Whether it is time; if so, the next time counts from here.
     *
     * @param nanos of a clock that nobody sets
     */
    boolean isTime(Instant now, long nanos) {
        var isTime = seen.equals(Instant.MIN)
                || Duration.between(seen, now).abs().compareTo(SECOND) >= 0
                || nanos - lookedNanos >= SECOND.toNanos();
        if (isTime) {
            seen = now;
            lookedNanos = nanos;
        }
        return isTime;
    }
}
