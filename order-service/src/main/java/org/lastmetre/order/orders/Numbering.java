package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lastmetre.kit.commit.Tx;

/** Gives steps the numbers of their households, all of a transaction together; the one place that locks counters. */
@ApplicationScoped
public class Numbering {
    private final HouseholdCounters counters;

    public Numbering(HouseholdCounters counters) {
        this.counters = counters;
    }

    /** @return the steps in the same order, numbered where a household sees them */
    public <S> Uni<List<S>> number(
            Tx tx, List<S> steps, Function<S, Optional<HouseholdKey>> household, BiFunction<S, Long, S> numbered) {
        var counts = new TreeMap<HouseholdKey, Integer>();
        steps.forEach(step -> household.apply(step).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return Uni.createFrom().item(steps);
        }
        return counters.advance(tx, counts).map(last -> {
            var next = before(counts, last);
            return steps.stream()
                    .map(step -> household
                            .apply(step)
                            .map(key -> numbered.apply(step, next.merge(key, 1L, Long::sum)))
                            .orElse(step))
                    .toList();
        });
    }

    private static Map<HouseholdKey, Long> before(Map<HouseholdKey, Integer> counts, Map<HouseholdKey, Long> last) {
        var numbers = new HashMap<HouseholdKey, Long>();
        counts.forEach((key, count) -> numbers.put(key, last.get(key) - count));
        return numbers;
    }
}
