package org.lastmetre.access;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The order in which a program ends, as priorities of observers. */
public final class Ending {
    /** Of {@code ShutdownDelayInitiatedEvent}: the last answers are given. What has no priority comes before. */
    public static final int REQUESTS = 3000;

    /**
     * Of {@code ShutdownEvent}, where what has no priority comes last: nothing more is taken from topics, and no work that is
     * due is begun; partitions and leases are given up.
     */
    public static final int WORK = 200;

    /** Of the same: what was committed until then is published. */
    public static final int RELAY = 300;

    /** How long each of these may take; with the framework's own wait for answers a program ends within 30 s. */
    public static final Duration LIMIT = Duration.ofSeconds(4);

    private static final long BETWEEN_LOOKS_MILLIS = 10;

    private Ending() {}

    /** Returns when it is over, or the limit has passed. */
    public static void await(BooleanSupplier over) throws InterruptedException {
        var until = System.nanoTime() + LIMIT.toNanos();
        while (!over.getAsBoolean() && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }
}
