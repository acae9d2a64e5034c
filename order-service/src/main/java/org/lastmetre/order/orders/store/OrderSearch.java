package org.lastmetre.order.orders.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderFilter;

/**
 * Makes the condition of a filter, always with whose orders may be seen at all; only what is asked for is in it, so that
 * the database finds the right index. Of the indexes that end with the id the one to be walked is named by what the orders
 * are sorted by: sorted by the id alone, all orders of everybody are walked from the newest, which looks cheap to the
 * database and isn't where the newest are of others.
 */
final class OrderSearch {
    /** What indexes have ahead of the id; the first is taken of which everything is asked for. */
    private static final List<List<String>> INDEXES = List.of(
            List.of("community", "building", "unit", "room"),
            List.of("community", "status"),
            List.of("community", "building"),
            List.of("community"),
            List.of("partner"));

    private final List<String> conditions = new ArrayList<>();
    private final Tuple parameters = Tuple.tuple();
    private final List<String> walked;

    OrderSearch(OrderFilter filter) {
        var asked = asked(filter);
        walked =
                INDEXES.stream().filter(asked.keySet()::containsAll).findFirst().orElse(List.of());
        only(filter.access());
        asked.forEach((column, value) -> conditions.add(is(column, value)));
        if (filter.after() != null) {
            parameters.addUUID(filter.after().value());
            conditions.add("o.id < $" + parameters.size() + "::uuid");
        }
    }

    private static Map<String, Object> asked(OrderFilter filter) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("community", filter.community());
        asked.put("status", filter.status());
        asked.put("category", filter.category());
        asked.put("building", filter.building());
        asked.put("unit", filter.unit());
        asked.put("room", filter.room());
        asked.put("partner", filter.partner() == null ? filter.access().onlyPartner() : filter.partner());
        asked.put("external_reference", filter.reference());
        asked.values().removeIf(Objects::isNull);
        return asked;
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

    /** A list of one is no constant to the sorting, so the index's order is not taken for that of the id. */
    private String is(String column, Object value) {
        parameters.addString(value.toString());
        var one = "$" + parameters.size() + "::text";
        return "o." + column + " = " + (walked.contains(column) ? "any(array[" + one + "])" : one);
    }

    /** The newest first. */
    String source(int limit) {
        var order = Stream.concat(walked.stream(), Stream.of("id"))
                .map(column -> "o." + column + " desc")
                .collect(Collectors.joining(", "));
        return "orders o where " + String.join(" and ", conditions) + " order by " + order + " limit " + limit;
    }

    Tuple parameters() {
        return parameters;
    }
}
