package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.order.orders.OrderChanged;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStep;
import org.lastmetre.order.orders.Timelines;
import org.lastmetre.order.store.Reads;

/** Table {@code timeline}. */
@ApplicationScoped
class TimelineRows implements Timelines {
    private static final String APPEND = """
            insert into timeline (order_id, version, at, type, detail, status, progress, household, household_version)
            select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[],
                $7::text[], $8::text[], $9::bigint[])""";

    private static final String OF_ORDER =
            TimelineRow.STEPS + " where t.order_id = $1::uuid and t.version > $2::bigint order by t.version limit 500";

    private final Reads reads;

    TimelineRows(Reads reads) {
        this.reads = reads;
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
        return Sql.write(tx, APPEND, columns.tuple());
    }

    @Override
    public Uni<List<OrderStep>> ofOrder(OrderId id, long after) {
        return reads.list(OF_ORDER, Tuple.of(id.value(), after))
                .map(rows -> rows.stream().map(TimelineRow::step).toList());
    }
}
