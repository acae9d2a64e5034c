package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.order.orders.ContentHash;
import org.lastmetre.order.orders.KnownOrder;
import org.lastmetre.order.orders.OrderDetail;

/** Reads orders with their packages and timelines in one statement, so that the three belong to the same instant. */
@ApplicationScoped
class OrderDetails {
    private static final String SELECT =
            "select " + OrderRow.COLUMNS + """
            , (select coalesce(json_agg(%s order by number), '[]') from package where order_id = o.id) as parcels
            , (select coalesce(json_agg(%s order by t.version), '[]') from timeline t where t.order_id = o.id) as timeline
            from
            """.formatted(ParcelRow.ARRAY, TimelineRow.ARRAY);

    private final LinesText lines;

    OrderDetails(LinesText lines) {
        this.lines = lines;
    }

    /** @param source what follows {@code from}; calls the orders {@code o} */
    Uni<List<KnownOrder>> read(SqlClient client, String source, Tuple parameters) {
        return client.preparedQuery(SELECT + source)
                .execute(parameters)
                .map(rows -> Sql.list(rows).stream().map(this::known).toList());
    }

    private KnownOrder known(Row row) {
        var order = OrderRow.order(row, ParcelRow.parcels(row.getJsonArray("parcels")), lines);
        var timeline = TimelineRow.entries(row.getJsonArray("timeline"));
        return new KnownOrder(new OrderDetail(order, timeline), new ContentHash(row.getString("content_hash")));
    }
}
