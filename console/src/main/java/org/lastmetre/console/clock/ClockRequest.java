package org.lastmetre.console.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.console.problem.AskedTime;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/** A new time (RFC 3339 with offset, of this millennium), a new speed from 0 (frozen) to 100,000, or both. */
record ClockRequest(
        @Schema(format = "date-time", examples = "2026-04-10T11:59:00+08:00")
        String now,

        @Schema(minimum = "0", maximum = "100000") Double speed) {
    private static final double FASTEST = 100_000;

    /** @return null if the time stays as it is */
    Instant instant() {
        if (now == null && speed == null) {
            throw new ProblemException(Problem.invalid("now", "now or speed is needed"));
        }
        return now == null ? null : AskedTime.of("now", now);
    }

    /** @return null if the speed stays as it is */
    Double checkedSpeed() {
        if (speed != null && !(speed >= 0 && speed <= FASTEST)) {
            throw new ProblemException(Problem.invalid("speed", "must be from 0 to 100000"));
        }
        return speed;
    }
}
