package org.lastmetre.medical.trips.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.EntryType;
import org.lastmetre.medical.trips.Moved;
import org.lastmetre.medical.vehicles.VehicleId;

/** A line of a timeline as a row of table {@code trip_entry}. */
record EntryRow(UUID trip, Entry entry) {
    static Tuple columns(List<Moved> moved) {
        var rows = moved.stream()
                .flatMap(step -> step.entries().stream()
                        .map(entry -> new EntryRow(step.trip().id().value(), entry)))
                .toList();
        return Columns.of(rows)
                .uuid(EntryRow::trip)
                .number(row -> row.entry().version())
                .text(row -> row.entry().type())
                .text(row -> row.entry().detail())
                .text(row -> row.entry().vehicle())
                .text(row -> row.entry().by())
                .instant(row -> row.entry().at())
                .instant(row -> row.entry().recordedAt())
                .tuple();
    }

    static EntryRow of(Row row) {
        var entry = new Entry(
                row.getLong("version"),
                EntryType.valueOf(row.getString("type")),
                row.getString("detail"),
                VehicleId.ofNullable(row.getString("vehicle")),
                row.getString("done_by"),
                Columns.instant(row, "at"),
                Columns.instant(row, "recorded_at"));
        return new EntryRow(row.getUUID("trip_id"), entry);
    }
}
