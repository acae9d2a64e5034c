package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.order.orders.HouseholdCounters;
import org.lastmetre.order.orders.HouseholdKey;

/** Table {@code household_counter}. */
@ApplicationScoped
class CounterRows implements HouseholdCounters {
    /** Counters are moved on in the order of their keys, so that two transactions can't wait for each other in a circle. */
    private static final String ADVANCE = """
            insert into household_counter as c (household, version)
            select * from unnest($1::text[], $2::bigint[])
            on conflict (household) do update set version = c.version + excluded.version
            returning household, version""";

    @Override
    public Uni<Map<HouseholdKey, Long>> advance(Tx tx, Map<HouseholdKey, Integer> steps) {
        var sorted = new TreeMap<>(steps).entrySet();
        var columns = Columns.of(sorted).text(Map.Entry::getKey).number(entry -> (long) entry.getValue());
        var keys = steps.keySet().stream().collect(Collectors.toMap(HouseholdKey::toString, Function.identity()));
        return Sql.run(tx, ADVANCE, columns.tuple()).map(rows -> {
            var last = new HashMap<HouseholdKey, Long>();
            rows.forEach(row -> last.put(keys.get(row.getString("household")), row.getLong("version")));
            return last;
        });
    }
}
