package org.lastmetre.dispatch.runs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** New runs, the packages they carry, and what everybody was given with them, in packages. */
public record Plan(List<Run> runs, List<Item> items, Map<VolunteerId, Integer> work) {

    Plan and(Plan other) {
        return new Plan(
                Stream.concat(runs.stream(), other.runs.stream()).toList(),
                Stream.concat(items.stream(), other.items.stream()).toList(),
                work);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }
}
