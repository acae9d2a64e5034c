package org.lastmetre.dispatch.deliveries.http;

import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.deliveries.DoorStep;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.http.Problem;

/** What was made of one report: recorded, known already, or refused with its problem. */
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

    static DeliveryView recorded(DoorStep step) {
        var fact = step.fact();
        return new DeliveryView(
                step.after().code().value(),
                fact.outcome(),
                Result.RECORDED,
                step.after().stage(),
                step.after().attempts(),
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
