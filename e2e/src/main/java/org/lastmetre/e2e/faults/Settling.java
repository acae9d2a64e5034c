package org.lastmetre.e2e.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.e2e.faults.check.Checks;
import org.lastmetre.e2e.faults.check.Collector;
import org.lastmetre.e2e.faults.check.Violation;
import org.lastmetre.e2e.faults.harm.Poisons;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.load.Ears;

/** What is still broken when everything has had the time to settle. */
record Settling(Collector collector, History history, Poisons poisons, Ears ears, FaultReport report) {
    private static final Duration WITHIN = Duration.ofSeconds(90);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    /** With the answers that no fault excuses. */
    List<Violation> violations() {
        var all = new ArrayList<>(new Looks(WITHIN, BETWEEN, report::line).atLast(this::look));
        history.surprises().forEach(surprise -> all.add(new Violation("no fault shows as another answer", surprise)));
        return all;
    }

    private List<Violation> look() {
        try {
            return Checks.violations(collector.gather(history, readers(), ears.heard(), ears.seen()));
        } catch (Reply.Unexpected unanswered) {
            return List.of(new Violation("what is shown can be asked for", unanswered.getMessage()));
        }
    }

    private Map<String, Set<String>> readers() {
        return poisons.written().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .readers()));
    }
}
