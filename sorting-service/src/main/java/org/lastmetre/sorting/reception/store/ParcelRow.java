package org.lastmetre.sorting.reception.store;

import io.vertx.mutiny.sqlclient.Row;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sorting.reception.Parcel;
import org.lastmetre.sorting.reception.Stage;

/** A row of table {@code parcel}. */
final class ParcelRow {
    static final String COLUMNS =
            "code, community, order_id, category, building, unit, room, grid, weight_kg, note, stage,"
                    + " review, disinfected, surplus, batch_id, received_at, day, finished_on, version";

    private ParcelRow() {}

    static Parcel of(Row row) {
        return new Parcel(
                new PackageCode(row.getString("code")),
                new CommunityId(row.getString("community")),
                row.getUUID("order_id"),
                Category.valueOf(row.getString("category")),
                door(row),
                Weight.ofNullable(row.getDouble("weight_kg")),
                row.getString("note"),
                Stage.valueOf(row.getString("stage")),
                row.getString("review"),
                row.getBoolean("disinfected"),
                row.getBoolean("surplus"),
                row.getUUID("batch_id"),
                Columns.instant(row, "received_at"),
                row.getLocalDate("day"),
                row.getLocalDate("finished_on"),
                row.getLong("version"));
    }

    private static Household door(Row row) {
        var building = row.getString("building");
        return building == null
                ? null
                : new Household(building, row.getString("unit"), row.getString("room"), row.getString("grid"));
    }
}
