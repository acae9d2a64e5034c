package org.lastmetre.sanitation.sampling;

import java.time.Duration;

/**
 * How fast a session goes.
 *
 * @param perHour households that its tables take in an hour
 * @param queueAtMost households called and not yet seen, from which on the next building waits
 */
public record Pace(int perHour, int queueAtMost) {
    private static final long HOUR = Duration.ofHours(1).toSeconds();

    Duration takes(int households) {
        return Duration.ofSeconds(HOUR * households / perHour);
    }
}
