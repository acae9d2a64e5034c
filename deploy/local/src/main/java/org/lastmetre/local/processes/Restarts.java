package org.lastmetre.local.processes;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** When a part that ended is started again: one attempt at a time, later after every short life. */
final class Restarts {
    private final ScheduledExecutorService timer;
    private final Runnable attempt;

    private ScheduledFuture<?> planned;
    private long startedNanos;
    private BackOff backOff = BackOff.fresh();

    Restarts(ScheduledExecutorService timer, Runnable attempt) {
        this.timer = timer;
        this.attempt = attempt;
    }

    /** A process was started now. */
    synchronized void started() {
        startedNanos = System.nanoTime();
    }

    /** How long the last process has lived. */
    synchronized Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** The last process ended by itself; returns how long the next waits. */
    synchronized Duration ended() {
        backOff = backOff.after(age());
        return backOff.next();
    }

    synchronized void plan() {
        planned = timer.schedule(attempt, backOff.next().toMillis(), TimeUnit.MILLISECONDS);
        backOff = backOff.doubled();
    }

    /** Whoever starts it by hand before its time would else see it started twice. */
    synchronized void forget() {
        if (planned != null) {
            planned.cancel(false);
            planned = null;
        }
    }
}
