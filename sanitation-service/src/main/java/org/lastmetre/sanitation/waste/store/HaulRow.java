package org.lastmetre.sanitation.waste.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.waste.Acknowledgement;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.Disposal;
import org.lastmetre.sanitation.waste.Haul;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.Stamp;
import org.lastmetre.sanitation.waste.WasteKind;

/** A haul as a row of table {@code waste_haul}, a difference as one of {@code waste_difference}. */
final class HaulRow {
    private HaulRow() {}

    static Tuple columns(Haul haul) {
        return Tuple.tuple()
                .addUUID(haul.id().value())
                .addString(haul.community().value())
                .addString(haul.vehicle())
                .addString(haul.kind().name())
                .addLocalDate(haul.day())
                .addInteger(haul.bags())
                .addDouble(haul.sealedKg())
                .addDouble(haul.weightKg())
                .addString(haul.loaded().by())
                .addOffsetDateTime(Columns.stamp(haul.loaded().at()))
                .addOffsetDateTime(Columns.stamp(haul.loaded().recordedAt()));
    }

    static List<Haul> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(HaulRow::haul).toList();
    }

    private static Haul haul(Row row) {
        return new Haul(
                new HaulId(row.getUUID("id")),
                new CommunityId(row.getString("community")),
                row.getString("vehicle"),
                WasteKind.valueOf(row.getString("kind")),
                row.getLocalDate("day"),
                row.getInteger("bags"),
                row.getDouble("sealed_kg"),
                row.getDouble("weight_kg"),
                new Stamp(
                        row.getString("loaded_by"),
                        Columns.instant(row, "loaded_at"),
                        Columns.instant(row, "recorded_at")),
                disposal(row));
    }

    private static Disposal disposal(Row row) {
        var site = row.getString("site");
        return site == null
                ? null
                : new Disposal(
                        site,
                        row.getDouble("disposed_kg"),
                        new Stamp(
                                row.getString("disposed_by"),
                                Columns.instant(row, "disposed_at"),
                                Columns.instant(row, "disposal_recorded_at")));
    }

    static List<Difference> differences(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(HaulRow::difference).toList();
    }

    private static Difference difference(Row row) {
        return new Difference(
                new HaulId(row.getUUID("haul")),
                Difference.Step.valueOf(row.getString("step")),
                new CommunityId(row.getString("community")),
                row.getString("vehicle"),
                row.getDouble("expected_kg"),
                row.getDouble("actual_kg"),
                Columns.instant(row, "at"),
                acknowledgement(row));
    }

    private static Acknowledgement acknowledgement(Row row) {
        var reason = row.getString("reason");
        return reason == null
                ? null
                : new Acknowledgement(
                        reason,
                        new Stamp(
                                row.getString("acknowledged_by"),
                                Columns.instant(row, "acknowledged_at"),
                                Columns.instant(row, "recorded_at")));
    }
}
