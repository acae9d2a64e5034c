package org.lastmetre.console.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A time that a caller names: RFC 3339 with offset, of this millennium, since programs and databases can't take all others. */
public final class AskedTime {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private AskedTime() {}

    /** Throws a problem that names the field. */
    public static Instant of(String field, String text) {
        try {
            return ofMillennium(field, OffsetDateTime.parse(text)).toInstant();
        } catch (DateTimeException malformed) {
            throw new ProblemException(Problem.invalid(field, "must be an RFC 3339 time with offset"));
        }
    }

    private static OffsetDateTime ofMillennium(String field, OffsetDateTime time) {
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw new ProblemException(Problem.invalid(field, "must be a time of this millennium"));
        }
        return time;
    }
}
