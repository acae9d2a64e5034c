package org.lastmetre.access;

import java.time.Duration;

/** A caller asked for more than its share; it comes again after the wait. */
public final class TooManyCalls extends RuntimeException {
    private final Duration wait;

    public TooManyCalls(String detail, Duration wait) {
        super(detail, null, false, false);
        this.wait = wait;
    }

    /** Whole seconds until a call is taken again, at least 1: the value of {@code Retry-After}. */
    public long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
