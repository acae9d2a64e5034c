package org.lastmetre.console.events;

import java.time.Instant;
import org.lastmetre.console.problem.AskedTime;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/** Where a stream begins: now, after what a reader has seen, or with what happened at a time or later. */
sealed interface Start {
    record Now() implements Start {}

    record After(Positions seen) implements Start {}

    record From(Instant time) implements Start {}

    /** A resumed stream goes on where it was, whatever its address says; throws a problem for what can't be read. */
    static Start of(String lastEventId, String from) {
        if (lastEventId != null && !lastEventId.isBlank()) {
            return new After(positions(lastEventId));
        }
        return from == null || from.isBlank() ? new Now() : new From(AskedTime.of("from", unescaped(from)));
    }

    private static Positions positions(String id) {
        try {
            return PositionCode.decode(id.trim());
        } catch (IllegalArgumentException foreign) {
            throw new ProblemException(Problem.invalid("Last-Event-ID", "is not an id of this stream"));
        }
    }

    /** A plus sign that was not escaped arrives as a blank. */
    private static String unescaped(String from) {
        return from.trim().replace(' ', '+');
    }
}
