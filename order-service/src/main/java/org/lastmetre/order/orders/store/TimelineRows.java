package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.OrderChanged;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStep;
import org.lastmetre.order.orders.Timelines;
import org.lastmetre.order.store.Reads;

/** Tables {@code timeline} and {@code household_counter}. */
@ApplicationScoped
class TimelineRows implements Timelines {
    /** Counters are moved on in the order of their keys, so that two transactions can't wait for each other in a circle. */
    private static final String ADVANCE = """
            insert into household_counter as c (household, version)
            select * from unnest($1::text[], $2::bigint[])
            on conflict (household) do update set version = c.version + excluded.version
            returning household, version""";

    private static final String APPEND = """
            insert into timeline (order_id, version, at, type, detail, status, progress, household, household_version)
            select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[],
                $7::text[], $8::text[], $9::bigint[])""";

    private static final String STEPS = """
            select t.order_id, t.version, t.at, t.type, t.detail, t.status, t.progress, t.household_version, c.time_zone
            from timeline t join orders o on o.id = t.order_id join community c on c.id = o.community""";

    private static final String OF_ORDER =
            STEPS + " where t.order_id = $1::uuid and t.version > $2::bigint order by t.version limit 500";

    private static final String OF_HOUSEHOLD = STEPS
            + " where t.household = $1::text and t.household_version > $2::bigint order by t.household_version limit 500";

    private static final String LAST = "select version from household_counter where household = $1::text";

    private final Reads reads;

    TimelineRows(Reads reads) {
        this.reads = reads;
    }

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

    @Override
    public Uni<Void> append(Tx tx, List<OrderChanged> changes) {
        var columns = Columns.of(changes)
                .uuid(change -> change.order().id().value())
                .number(change -> change.entry().version())
                .at(change -> change.entry().at())
                .text(change -> change.entry().type())
                .text(change -> change.entry().detail())
                .text(change -> change.entry().status())
                .text(change -> ProgressText.of(change.entry().progress()))
                .text(change -> change.household().orElse(null))
                .number(change -> change.entry().householdVersion());
        return Sql.run(tx, APPEND, columns.tuple()).replaceWithVoid();
    }

    @Override
    public Uni<List<OrderStep>> ofOrder(OrderId id, long after) {
        return steps(OF_ORDER, Tuple.of(id.value(), after));
    }

    @Override
    public Uni<List<OrderStep>> ofHousehold(HouseholdKey household, long after) {
        return steps(OF_HOUSEHOLD, Tuple.of(household.toString(), after));
    }

    private Uni<List<OrderStep>> steps(String statement, Tuple parameters) {
        return reads.list(statement, parameters)
                .map(rows -> rows.stream().map(TimelineRow::step).toList());
    }

    @Override
    public Uni<Long> lastOf(HouseholdKey household) {
        return reads.list(LAST, Tuple.of(household.toString())).map(rows -> rows.stream()
                .findFirst()
                .map(row -> row.getLong("version"))
                .orElse(0L));
    }
}
