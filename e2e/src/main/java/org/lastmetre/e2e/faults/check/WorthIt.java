package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Operation;
import org.lastmetre.e2e.faults.history.Outcome;

/** A run shows something only if faults happened and every kind of operation succeeded, meanwhile or right after them. */
public final class WorthIt {
    private static final String PROMISE = "the run shows something";

    public List<Violation> check(List<Inflicted> faults, List<Operation> operations) {
        var found = new ArrayList<Violation>();
        if (faults.stream().noneMatch(Inflicted::happened)) {
            found.add(new Violation(PROMISE, "no fault happened"));
        }
        missing(operations).forEach(kind -> found.add(new Violation(PROMISE, "no " + kind.words() + " succeeded")));
        return found;
    }

    /** What has not succeeded yet. */
    public List<Kind> missing(List<Operation> operations) {
        return Arrays.stream(Kind.values())
                .filter(kind -> operations.stream().noneMatch(done -> succeeded(done, kind)))
                .toList();
    }

    private static boolean succeeded(Operation done, Kind kind) {
        return done.kind() == kind && done.outcome() instanceof Outcome.Ok;
    }
}
