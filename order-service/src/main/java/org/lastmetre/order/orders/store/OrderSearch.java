package org.lastmetre.order.orders.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderFilter;

/**
 * Makes the condition of a filter, always with whose orders may be seen at all; only what is asked for is in it, so that
 * the database finds the right index.
 */
final class OrderSearch {
    private final List<String> conditions = new ArrayList<>();
    private final Tuple parameters = Tuple.tuple();

    OrderSearch(OrderFilter filter) {
        only(filter.access());
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

    private void only(OrderAccess access) {
        conditions.add(access.test() ? "o.test" : "not o.test");
        if (!access.all()) {
            conditions.add(own(access));
        }
    }

    private String own(OrderAccess access) {
        var ways = new ArrayList<String>();
        if (access.partner() != null) {
            ways.add(is("partner", access.partner()));
        }
        if (access.household() != null) {
            ways.add(goesTo(access.household()));
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    /** What a sender said of the door is not yet the door. */
    private String goesTo(HouseholdKey door) {
        return String.join(
                " and ",
                "o.grid is not null",
                is("community", door.community()),
                is("building", door.building()),
                is("unit", door.unit()),
                is("room", door.room()));
    }

    private void equal(String column, Object value) {
        if (value != null) {
            conditions.add(is(column, value));
        }
    }

    private String is(String column, Object value) {
        parameters.addString(value.toString());
        return "o." + column + " = $" + parameters.size() + "::text";
    }

    /** The newest first. */
    String source(int limit) {
        return "orders o where " + String.join(" and ", conditions) + " order by o.id desc limit " + limit;
    }

    Tuple parameters() {
        return parameters;
    }
}
