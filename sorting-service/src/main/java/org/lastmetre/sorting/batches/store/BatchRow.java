package org.lastmetre.sorting.batches.store;

import io.vertx.mutiny.sqlclient.Row;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sorting.batches.Batch;
import org.lastmetre.sorting.batches.BatchState;
import org.lastmetre.sorting.batches.Load;
import org.lastmetre.sorting.batches.Piece;
import org.lastmetre.sorting.batches.Seal;
import org.lastmetre.sorting.batches.SealReason;
import org.lastmetre.sorting.batches.Shelf;

/** Rows of tables {@code batch} and {@code batch_content}. */
final class BatchRow {
    static final String COLUMNS = "b.id, b.community, b.building, b.category, b.grid, b.state, b.packages, b.grams,"
            + " b.opened_at, b.seal_reason, b.call_id, b.sealed_at, b.version";

    private BatchRow() {}

    static Batch of(Row row) {
        return new Batch(
                row.getUUID("id"),
                new Shelf(
                        new CommunityId(row.getString("community")),
                        row.getString("building"),
                        Category.valueOf(row.getString("category"))),
                row.getString("grid"),
                BatchState.valueOf(row.getString("state")),
                new Load(row.getInteger("packages"), row.getLong("grams")),
                Columns.instant(row, "opened_at"),
                seal(row),
                row.getLong("version"));
    }

    static Piece piece(Row row) {
        return new Piece(
                new PackageCode(row.getString("code")),
                row.getUUID("order_id"),
                row.getString("unit"),
                row.getString("room"),
                Weight.ofNullable(row.getDouble("weight_kg")),
                row.getString("note"),
                Columns.instant(row, "received_at"));
    }

    private static Seal seal(Row row) {
        var reason = row.getString("seal_reason");
        return reason == null
                ? null
                : new Seal(SealReason.valueOf(reason), row.getUUID("call_id"), Columns.instant(row, "sealed_at"));
    }
}
