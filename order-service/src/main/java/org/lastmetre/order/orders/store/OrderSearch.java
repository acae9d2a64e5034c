package org.lastmetre.order.orders.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.order.orders.OrderFilter;

/** Makes the condition of a filter; only what is asked for is in it, so that the database finds the right index. */
final class OrderSearch {
    private final List<String> conditions = new ArrayList<>();
    private final Tuple parameters = Tuple.tuple();

    OrderSearch(OrderFilter filter) {
        equal("community", filter.community());
        equal("status", filter.status());
        equal("category", filter.category());
        equal("building", filter.building());
        equal("unit", filter.unit());
        equal("room", filter.room());
        equal("partner", filter.partner());
        equal("external_reference", filter.reference());
        if (filter.after() != null) {
            parameters.addUUID(filter.after().value());
            conditions.add("o.id < $" + parameters.size() + "::uuid");
        }
    }

    private void equal(String column, Object value) {
        if (value != null) {
            parameters.addString(value.toString());
            conditions.add("o." + column + " = $" + parameters.size() + "::text");
        }
    }

    /** The newest first. */
    String source(int limit) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "orders o" + where + " order by o.id desc limit " + limit;
    }

    Tuple parameters() {
        return parameters;
    }
}
