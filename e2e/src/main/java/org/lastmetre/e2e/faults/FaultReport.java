package org.lastmetre.e2e.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.check.Violation;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Operation;

/** Tells what was done to the system, what its clients saw of it, and what broke. */
final class FaultReport {
    private static final int MOST = 8;
    private static final double MILLIS = 1000;

    private final PrintStream out;

    FaultReport(PrintStream out) {
        this.out = out;
    }

    void fault(Inflicted fault) {
        line("  %-32s %5.1f s %s".formatted(fault.name(), seconds(took(fault)), fault.trouble()));
    }

    private static Duration took(Inflicted fault) {
        return Duration.ofNanos(fault.endedNanos() - fault.beganNanos());
    }

    /** What a run had no time for, by the first word of its names. */
    void left(List<String> names) {
        var byWord = names.stream()
                .collect(Collectors.groupingBy(name -> name.split(" ")[0], TreeMap::new, Collectors.counting()));
        if (!byWord.isEmpty()) {
            line("  not done in this time, but in a longer one: " + byWord);
        }
    }

    void faults(List<Inflicted> faults) {
        line("Faults, and until what was hurt was whole again at most");
        var byName = faults.stream()
                .filter(Inflicted::happened)
                .collect(Collectors.groupingBy(
                        Inflicted::name, TreeMap::new, Collectors.mapping(FaultReport::took, Collectors.toList())));
        byName.forEach((name, took) ->
                line("  %6d %-32s %5.1f s".formatted(took.size(), name, seconds(Collections.max(took)))));
        var not = faults.stream().filter(fault -> !fault.happened()).count();
        line("  %6d not done as meant: what they need was down, or came back late".formatted(not));
    }

    void operations(History history) {
        line("Operations");
        for (var kind : Kind.values()) {
            var all = history.operations().stream()
                    .filter(operation -> operation.kind() == kind)
                    .toList();
            var outcomes = all.stream()
                    .map(operation -> operation.outcome().words())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            var again = all.stream().mapToInt(Operation::tries).sum() - all.size();
            line("  %-18s %6d %s, sent again %d times".formatted(kind.words(), all.size(), outcomes, again));
        }
    }

    void recovery(Recovery recovery) {
        line("From the end of a fault to the first success: median, worst, and how many faults none followed");
        for (var kind : Kind.values()) {
            line("  %-18s %7s %7s %4d"
                    .formatted(
                            kind.words(),
                            words(recovery.median(kind)),
                            words(recovery.worst(kind)),
                            recovery.never(kind)));
        }
    }

    void verdict(List<Violation> violations) {
        line(violations.isEmpty() ? "No promise was broken." : violations.size() + " violations");
        var byPromise = violations.stream().collect(Collectors.groupingBy(Violation::promise));
        byPromise.forEach((promise, broken) -> {
            line("  %s: %d".formatted(promise, broken.size()));
            broken.stream().limit(MOST).forEach(violation -> line("    - " + violation.what()));
        });
    }

    private static String words(Optional<Duration> time) {
        return time.map(known -> "%.1f s".formatted(seconds(known))).orElse("-");
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }
}
