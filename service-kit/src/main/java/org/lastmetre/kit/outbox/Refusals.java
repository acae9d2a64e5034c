package org.lastmetre.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * For how long the broker has taken nothing of what it was sent, as when its disk is full. How old events are does not tell:
 * where much is done at a time they may be late though all is well.
 */
@ApplicationScoped
public class Refusals {
    private static final long NONE = Long.MIN_VALUE;

    private volatile long sinceNanos = NONE;

    /**
     * What came of a pass of the relay; called by its thread alone.
     *
     * @param taken whether there was nothing to send or some of it was acknowledged
     * @param begunNanos when the pass began
     */
    void note(boolean taken, long begunNanos) {
        if (taken) {
            sinceNanos = NONE;
        } else if (sinceNanos == NONE) {
            sinceNanos = begunNanos;
        }
    }

    /** From the beginning of the first pass that was refused on; zero if the last one was not. */
    public Duration lasting(long nanos) {
        var since = sinceNanos;
        return since == NONE ? Duration.ZERO : Duration.ofNanos(nanos - since);
    }
}
