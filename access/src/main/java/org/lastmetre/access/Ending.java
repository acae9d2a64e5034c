package org.lastmetre.access;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The order in which a program ends, as priorities of observers of its {@code ShutdownEvent}; what has none comes last. */
public final class Ending {
    /** The last answers are given. */
    public static final int REQUESTS = 100;

    /** Nothing more is taken from topics, and no work that is due is begun; partitions and leases are given up. */
    public static final int WORK = 200;

    /** What was committed until then is published. */
    public static final int RELAY = 300;

    /** How long each of these may take; with the framework's own wait for answers a program ends within 30 s. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

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
