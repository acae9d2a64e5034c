package org.lastmetre.e2e.load;

import java.time.Duration;

/**
 * When the requests of one run are meant to be sent, and until when they are waited for; moments are those of
 * {@link System#nanoTime()}.
 *
 * @param due how many are meant for the time of the run
 */
record Schedule(Pace pace, long startNanos, long endNanos, long due) {
    /** How long after the end an answer is waited for; a file of orders to a cold service takes its time. */
    private static final long GRACE_NANOS = Duration.ofSeconds(30).toNanos();

    static Schedule from(long startNanos, Duration duration, Pace pace) {
        var nanos = duration.toNanos();
        return new Schedule(pace, startNanos, startNanos + nanos, pace.within(nanos));
    }

    boolean isOver(long now) {
        return now >= endNanos;
    }

    boolean isGivenUp(long now) {
        return now >= endNanos + GRACE_NANOS;
    }

    /** What was due while no connection was free is sent after the end, too: left out, a stall at the end would cost nothing. */
    long owed(long sent) {
        return pace.isOpen() ? Math.max(0, due - sent) : 0;
    }

    boolean mayBeSent(long sent, long now) {
        return (!isOver(now) || owed(sent) > 0) && intended(sent) <= now;
    }

    long intended(long sent) {
        return startNanos + pace.intended(sent);
    }

    /** How long nothing is to be sent; with no connection free that is for as long as answers are waited for. */
    long quietNanos(long sent, boolean isAnyFree, long now) {
        return isAnyFree && !isOver(now) ? Math.min(intended(sent), endNanos) - now : endNanos + GRACE_NANOS - now;
    }
}
