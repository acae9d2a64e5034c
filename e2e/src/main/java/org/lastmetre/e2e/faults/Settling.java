package org.lastmetre.e2e.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.check.Checks;
import org.lastmetre.e2e.faults.check.Collector;
import org.lastmetre.e2e.faults.check.Violation;
import org.lastmetre.e2e.faults.harm.Poisons;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.load.Ears;

/**
 * Looks again and again, for a limited time, since what is on its way through the system needs a while to arrive. One look may
 * take as long as that, and what was published while it looked is on no stream that it had heard before; so it looks again.
 */
record Settling(Collector collector, History history, Poisons poisons, Ears ears, FaultReport report) {
    private static final Duration WITHIN = Duration.ofSeconds(90);
    private static final int LOOKS = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    /** What is still broken in the end, and the answers that no fault excuses. */
    List<Violation> violations() {
        var until = System.nanoTime() + WITHIN.toNanos();
        var found = look();
        for (var looks = 1; !found.isEmpty() && (looks < LOOKS || System.nanoTime() < until); looks++) {
            report.line("  %d things are not as they should be yet, such as %s".formatted(found.size(), found.get(0)));
            Pause.of(BETWEEN);
            found = look();
        }
        var all = new ArrayList<>(found);
        history.surprises().forEach(surprise -> all.add(new Violation("no fault shows as another answer", surprise)));
        return all;
    }

    private List<Violation> look() {
        return Checks.violations(collector.gather(history.claims(), readers(), ears.heard(), ears.seen()));
    }

    private Map<String, Set<String>> readers() {
        return poisons.written().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .readers()));
    }
}
