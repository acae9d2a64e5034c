package org.lastmetre.sanitation.waste.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.SealId;
import org.lastmetre.sanitation.waste.Stamp;
import org.lastmetre.sanitation.waste.WasteKind;

/** A bag as a row of table {@code waste_bag}. */
final class BagRow {
    private BagRow() {}

    static Tuple columns(Bag bag) {
        return Tuple.tuple()
                .addString(bag.seal().value())
                .addString(bag.community().value())
                .addString(bag.point())
                .addString(bag.kind().name())
                .addDouble(bag.weight().kg())
                .addLocalDate(bag.day())
                .addString(bag.sealed().by())
                .addOffsetDateTime(Columns.stamp(bag.sealed().at()))
                .addOffsetDateTime(Columns.stamp(bag.sealed().recordedAt()))
                .addString(bag.state().name())
                .addString(bag.chain());
    }

    static List<Bag> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(BagRow::bag).toList();
    }

    private static Bag bag(Row row) {
        return new Bag(
                new SealId(row.getString("seal_id")),
                new CommunityId(row.getString("community")),
                row.getString("point"),
                WasteKind.valueOf(row.getString("kind")),
                new Weight(row.getDouble("weight_kg")),
                row.getLocalDate("day"),
                new Stamp(
                        row.getString("sealed_by"),
                        Columns.instant(row, "sealed_at"),
                        Columns.instant(row, "recorded_at")),
                BagState.valueOf(row.getString("state")),
                HaulId.ofNullable(row.getUUID("haul")),
                row.getString("chain"));
    }
}
