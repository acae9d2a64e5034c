package org.lastmetre.order.communities;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastmetre.kit.refusal.Violation;

/** What was found to be wrong with a document, field by field. */
final class Findings {
    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return violations;
    }

    void require(boolean holds, String field, String message) {
        if (!holds) {
            violations.add(new Violation(field, message));
        }
    }

    void minutes(String field, LocalTime time) {
        require(time.equals(time.truncatedTo(ChronoUnit.MINUTES)), field, "is a time in hours and minutes");
    }

    /** A length of time that something is repeated after. */
    void spell(String field, Duration spell) {
        var holds = !spell.isZero() && !spell.isNegative() && spell.toDays() < 1;
        require(holds, field, "must be above zero, at most a day");
    }

    /** @param what such as {@code grid}, for the message */
    Unique unique(String what) {
        return new Unique(what);
    }

    /** Ids of one sort, each of which may be given once. */
    final class Unique {
        private final String what;
        private final Set<String> seen = new HashSet<>();

        private Unique(String what) {
            this.what = what;
        }

        void add(String field, String id) {
            require(seen.add(id), field, "there is another " + what + " " + id);
        }
    }
}
