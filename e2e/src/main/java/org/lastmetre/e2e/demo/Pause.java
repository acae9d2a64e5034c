package org.lastmetre.e2e.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting in real time. */
public final class Pause {
    private Pause() {}

    public static void of(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted while waiting");
            }
        }
    }
}
