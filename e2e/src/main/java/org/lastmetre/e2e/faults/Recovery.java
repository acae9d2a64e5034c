package org.lastmetre.e2e.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Operation;
import org.lastmetre.e2e.faults.history.Outcome;

/** From the end of a fault to the first success of each kind of operation: how long, in the median and at worst. */
record Recovery(int faults, Map<Kind, List<Duration>> waits) {
    static Recovery of(List<Inflicted> faults, List<Operation> operations) {
        var waits = new EnumMap<Kind, List<Duration>>(Kind.class);
        for (var kind : Kind.values()) {
            var successes = operations.stream()
                    .filter(done -> done.kind() == kind && done.outcome() instanceof Outcome.Ok)
                    .map(Operation::endedNanos)
                    .sorted()
                    .toList();
            waits.put(kind, waits(faults, successes));
        }
        return new Recovery(faults.size(), waits);
    }

    private static List<Duration> waits(List<Inflicted> faults, List<Long> successes) {
        var waits = new ArrayList<Duration>();
        for (var fault : faults) {
            successes.stream()
                    .map(at -> at - fault.endedNanos())
                    .filter(wait -> wait >= 0)
                    .findFirst()
                    .ifPresent(wait -> waits.add(Duration.ofNanos(wait)));
        }
        return waits.stream().sorted().toList();
    }

    /** Empty if there was none. */
    Optional<Duration> median(Kind kind) {
        var sorted = waits.get(kind);
        return sorted.stream().skip(sorted.size() / 2).findFirst();
    }

    /** Empty if there was none. */
    Optional<Duration> worst(Kind kind) {
        var sorted = waits.get(kind);
        return sorted.stream().skip(Math.max(0, sorted.size() - 1)).findFirst();
    }

    /** How many faults no success followed. */
    int never(Kind kind) {
        return faults - waits.get(kind).size();
    }
}
