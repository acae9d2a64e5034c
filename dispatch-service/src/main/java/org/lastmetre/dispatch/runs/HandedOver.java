package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Step;

/** A stop was taken over: what was accepted, and what was sent but is missing. */
public record HandedOver(Run run, Stop stop, List<Step> accepted, List<Step> missing, Instant at) {
    Stream<Step> steps() {
        return Stream.concat(accepted.stream(), missing.stream());
    }

    List<Item> items() {
        return steps().map(Step::item).toList();
    }
}
