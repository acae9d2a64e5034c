package org.lastmetre.local.processes;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long to wait for something outside this process, and how often to look. */
public record Patience(Duration limit, Duration between) {
    public static Patience of(Duration limit) {
        return new Patience(limit, Duration.ofMillis(50));
    }

    /** Looks until the condition holds (true) or the limit has passed (false); an interrupt ends the wait as false. */
    public boolean until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || !pause()) {
                return false;
            }
        }
        return true;
    }

    private boolean pause() {
        try {
            Thread.sleep(between.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
