package org.lastmetre.sanitation.waste;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a community's waste will be gone by its hour.
 *
 * @param amount what is late when it is OVERDUE, else all that is left
 * @param deadline the hour it is about; null for a community without one
 */
public record Outlook(State state, int atPoints, int underWay, double kg, Instant expectedClearAt, Instant deadline) {
    /** From no danger to too late. */
    public enum State {
        GREEN,
        /** Expected to be gone shortly before the hour: nothing may come between. */
        AMBER,
        /** Expected to be gone after the hour. */
        RED,
        /** The hour has passed. */
        OVERDUE
    }

    static Outlook of(Waiting waiting, ClearanceHour hour, ForecastRules rules, Instant now) {
        var expected = waiting.expectedClear(rules.usualHaul(), now);
        if (!waiting.late().isNone()) {
            return of(State.OVERDUE, waiting.late(), expected, hour.last());
        }
        var state = waiting.all().isNone() ? State.GREEN : judge(expected, hour.next(), rules.margin());
        return of(state, waiting.all(), expected, hour.next());
    }

    boolean isRisk() {
        return state != State.GREEN;
    }

    private static Outlook of(State state, Waiting.Amount amount, Instant expected, Instant deadline) {
        return new Outlook(state, amount.atPoints(), amount.underWay(), amount.kg(), expected, deadline);
    }

    private static State judge(Instant expected, Instant deadline, Duration margin) {
        if (expected.isAfter(deadline)) {
            return State.RED;
        }
        return expected.isAfter(deadline.minus(margin)) ? State.AMBER : State.GREEN;
    }
}
