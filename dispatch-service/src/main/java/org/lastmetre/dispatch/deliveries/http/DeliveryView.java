package org.lastmetre.dispatch.deliveries.http;

import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.deliveries.DoorStep;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.http.Problem;

/** What was made of one report: recorded, known already, or refused; {@code attempt} is history, for staff alone. */
public record DeliveryView(
        String packageCode,
        Outcome outcome,
        Result result,
        Stage state,
        Integer attempt,
        Integer attemptsLeft,
        Problem problem) {
    /** What was made of a report. */
    enum Result {
        RECORDED,
        REPEATED,
        REFUSED
    }

    static DeliveryView recorded(DoorStep step, Reach reach) {
        var fact = step.fact();
        return new DeliveryView(
                step.after().code().value(),
                fact.outcome(),
                Result.RECORDED,
                step.after().stage(),
                reach.isAll() ? step.after().attempts() : null,
                fact.attemptsLeft(),
                null);
    }

    static DeliveryView refused(String packageCode, Outcome outcome, Problem problem) {
        return new DeliveryView(packageCode, outcome, Result.REFUSED, null, null, null, problem);
    }

    DeliveryView repeated() {
        return new DeliveryView(packageCode, outcome, Result.REPEATED, state, attempt, attemptsLeft, problem);
    }
}
