package org.lastmetre.e2e.faults.load;

import java.time.Duration;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Outcome;

/** The tries of one call so far, and what is known by them. */
final class Tries {
    private static final int CRASHED = 500;

    private final Call call;
    private final History history;
    private int count;
    private Attempt last = new Attempt.NotSent("never tried");
    private Outcome outcome;

    Tries(Call call, History history) {
        this.call = call;
        this.history = history;
    }

    void take(Attempt attempt) {
        count++;
        last = attempt;
        if (attempt instanceof Attempt.Answered answered) {
            answered(answered);
        } else if (attempt instanceof Attempt.Lost lost && !call.patient()) {
            outcome = new Outcome.Unknown(lost.why());
        }
    }

    private void answered(Attempt.Answered answered) {
        if (answered.status() == CRASHED) {
            history.surprise(call.kind() + " " + call.path() + " answered 500: " + answered.body());
        }
        if (answered.isGood()) {
            outcome = new Outcome.Ok(answered.status(), answered.body());
        } else if (answered.leavesDoubt() && !call.patient()) {
            outcome = new Outcome.Unknown("answered " + answered.status());
        } else if (!answered.leavesDoubt()
                && !answered.isBusy()
                && !call.notYet().contains(answered.status())) {
            outcome = new Outcome.Refused(answered.status(), answered.body());
        }
    }

    boolean isOver() {
        return outcome != null;
    }

    /** Before the next try: what the answer asked for, or the usual. */
    Duration rest(Duration usual) {
        return last instanceof Attempt.Answered answered && answered.isBusy() ? answered.rest() : usual;
    }

    int count() {
        return count;
    }

    /** When time is up: unknown, unless the last answer was a refusal. */
    Outcome outcome() {
        if (outcome != null) {
            return outcome;
        }
        if (last instanceof Attempt.Answered answered && call.notYet().contains(answered.status())) {
            return new Outcome.Refused(answered.status(), answered.body());
        }
        return new Outcome.Unknown("time was up after " + count + " tries, the last: " + last);
    }
}
