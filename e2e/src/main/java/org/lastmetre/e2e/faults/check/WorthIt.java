package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Operation;
import org.lastmetre.e2e.faults.history.Outcome;

/**
 * A run shows something only if faults happened and every kind of operation worked again after the last of them: begun when it
 * was over, and succeeded. What the day has only so many of need not be left by then, and has to have worked at all.
 */
public final class WorthIt {
    private static final String PROMISE = "the run shows something";
    private static final Set<Kind> RUNS_OUT = EnumSet.of(Kind.ROUND);

    private final List<Inflicted> faults;
    private final long over;

    public WorthIt(List<Inflicted> faults) {
        this.faults = faults;
        this.over = faults.stream().mapToLong(Inflicted::endedNanos).max().orElse(Long.MIN_VALUE);
    }

    public List<Violation> check(List<Operation> operations) {
        var found = new ArrayList<Violation>();
        if (faults.stream().noneMatch(Inflicted::happened)) {
            found.add(new Violation(PROMISE, "no fault happened"));
        }
        missing(operations)
                .forEach(kind -> found.add(new Violation(PROMISE, "no " + kind.words() + " worked after the faults")));
        return found;
    }

    /** What has not worked again yet. */
    public List<Kind> missing(List<Operation> operations) {
        return Arrays.stream(Kind.values())
                .filter(kind -> operations.stream().noneMatch(done -> works(done, kind)))
                .toList();
    }

    private boolean works(Operation done, Kind kind) {
        return done.kind() == kind
                && done.outcome() instanceof Outcome.Ok
                && (done.invokedNanos() >= over || RUNS_OUT.contains(kind));
    }
}
