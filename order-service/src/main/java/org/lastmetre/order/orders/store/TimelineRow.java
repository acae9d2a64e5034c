package org.lastmetre.order.orders.store;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.OrderStep;
import org.lastmetre.order.orders.TimelineEntry;
import org.lastmetre.order.orders.TimelineType;

/** Reads timeline entries, from rows and from the arrays that {@link #ARRAY} makes of them. */
final class TimelineRow {
    /** One entry as a JSON array, for reading an order with its timeline in one statement. */
    static final String ARRAY = "json_build_array(version, at, type, detail, status, progress, household_version)";

    /** Entries with what {@link #step} needs; the condition is to be added. */
    static final String STEPS = """
            select t.order_id, t.version, t.at, t.type, t.detail, t.status, t.progress, t.household_version, c.time_zone
            from timeline t join orders o on o.id = t.order_id join community c on c.id = o.community""";

    private TimelineRow() {}

    static OrderStep step(Row row) {
        return new OrderStep(new OrderId(row.getUUID("order_id")), entry(row), ZoneId.of(row.getString("time_zone")));
    }

    private static TimelineEntry entry(Row row) {
        return new TimelineEntry(
                row.getLong("version"),
                row.getOffsetDateTime("at").toInstant(),
                TimelineType.valueOf(row.getString("type")),
                row.getString("detail"),
                OrderStatus.valueOf(row.getString("status")),
                ProgressText.parse(row.getString("progress")),
                row.getLong("household_version"));
    }

    static List<TimelineEntry> entries(JsonArray arrays) {
        return arrays.stream()
                .map(JsonArray.class::cast)
                .map(TimelineRow::entry)
                .toList();
    }

    private static TimelineEntry entry(JsonArray array) {
        return new TimelineEntry(
                array.getLong(0),
                instant(array.getString(1)),
                TimelineType.valueOf(array.getString(2)),
                array.getString(3),
                OrderStatus.valueOf(array.getString(4)),
                ProgressText.parse(array.getString(5)),
                array.getLong(6));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
