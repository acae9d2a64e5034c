package org.lastmetre.kit.kafka;

import java.time.Duration;

/**
 * How long a loop lets more come together before it goes on: a step costs the same few round trips however much it takes.
 * After a step that found little there is no rest, so that what comes alone goes at once.
 *
 * @param from so many in one step are worth a rest
 * @param each the rest for each of them; with that it grows with the load, and ends by itself when the load does
 * @param most the longest rest
 */
public record Gathering(int from, Duration each, Duration most) {
    /** For a reader whose effects nobody waits for at the moment. */
    public static final Gathering OF_READERS = new Gathering(16, Duration.ofMillis(1), Duration.ofMillis(50));

    /** For what goes on to open streams. */
    public static final Gathering OF_TAILS = new Gathering(16, Duration.ofNanos(500_000), Duration.ofMillis(10));

    /**
     * @param got what the last step found
     * @param batch what one step takes at most: after so many more are waiting already
     */
    public Duration rest(int got, int batch) {
        if (got < from || got >= batch) {
            return Duration.ZERO;
        }
        var wanted = each.multipliedBy(got);
        return wanted.compareTo(most) > 0 ? most : wanted;
    }
}
