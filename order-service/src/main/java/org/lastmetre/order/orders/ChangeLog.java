package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lastmetre.kit.commit.Tx;

/** Writes down and announces what happened to orders: every step gets its number, its timeline entry and its event. */
@ApplicationScoped
public class ChangeLog {
    private final Timelines timelines;
    private final OrderAnnouncer announcer;

    public ChangeLog(Timelines timelines, OrderAnnouncer announcer) {
        this.timelines = timelines;
        this.announcer = announcer;
    }

    /** @return the changes with their household numbers */
    public Uni<List<OrderChanged>> record(Tx tx, List<OrderChanged> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().item(changes);
        }
        return number(tx, changes)
                .call(numbered -> timelines.append(tx, numbered))
                .call(numbered -> announcer.changed(tx, numbered));
    }

    private Uni<List<OrderChanged>> number(Tx tx, List<OrderChanged> changes) {
        var steps = new TreeMap<HouseholdKey, Integer>();
        changes.forEach(change -> change.household().ifPresent(key -> steps.merge(key, 1, Integer::sum)));
        if (steps.isEmpty()) {
            return Uni.createFrom().item(changes);
        }
        return timelines.advance(tx, steps).map(last -> numbered(changes, steps, last));
    }

    private static List<OrderChanged> numbered(
            List<OrderChanged> changes, Map<HouseholdKey, Integer> steps, Map<HouseholdKey, Long> last) {
        var next = new HashMap<HouseholdKey, Long>();
        steps.forEach((key, count) -> next.put(key, last.get(key) - count));
        return changes.stream()
                .map(change -> change.household()
                        .map(key -> change.numbered(next.merge(key, 1L, Long::sum)))
                        .orElse(change))
                .toList();
    }
}
