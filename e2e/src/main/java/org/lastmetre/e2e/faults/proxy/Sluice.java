package org.lastmetre.e2e.faults.proxy;

import java.time.Duration;

/** Lets pieces pass, by the weather of the moment. */
final class Sluice {
    /** For each piece of at most 8 KB, in each direction. */
    private static final Duration SLOWLY = Duration.ofMillis(40);

    /** Nothing is held back longer, whatever becomes of whoever closed it. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Weather weather = Weather.CLEAR;

    synchronized Weather weather() {
        return weather;
    }

    synchronized void turn(Weather next) {
        weather = next;
        notifyAll();
    }

    /** Returns when a piece may go on. */
    void pass() throws InterruptedException {
        var seen = weather();
        if (seen == Weather.SLOW) {
            Thread.sleep(SLOWLY.toMillis());
        } else if (seen == Weather.SWALLOW) {
            awaitAnother();
        }
    }

    private synchronized void awaitAnother() throws InterruptedException {
        var until = System.nanoTime() + LONGEST.toNanos();
        for (var left = LONGEST.toMillis(); weather == Weather.SWALLOW && left > 0; ) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }
}
