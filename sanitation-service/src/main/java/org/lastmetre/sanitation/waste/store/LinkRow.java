package org.lastmetre.sanitation.waste.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.CustodyLink;
import org.lastmetre.sanitation.waste.SealId;
import org.lastmetre.sanitation.waste.Stamp;

/** A link of a chain of custody as a row of table {@code waste_custody}, which takes inserts only. */
final class LinkRow {
    static final String APPEND = """
            insert into waste_custody (seal_id, position, from_party, to_party, act, recorded_by, weight_kg, at,
                recorded_at, seal)
            select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[],
                $8::timestamptz[], $9::timestamptz[], $10::text[])""";

    private LinkRow() {}

    static Tuple columns(List<CustodyLink> links) {
        return Columns.of(links)
                .text(CustodyLink::bag)
                .integer(CustodyLink::position)
                .text(CustodyLink::from)
                .text(CustodyLink::to)
                .text(CustodyLink::act)
                .text(link -> link.stamp().by())
                .decimal(CustodyLink::weightKg)
                .instant(link -> link.stamp().at())
                .instant(link -> link.stamp().recordedAt())
                .text(CustodyLink::seal)
                .tuple();
    }

    static CustodyLink link(Row row) {
        return new CustodyLink(
                new SealId(row.getString("seal_id")),
                row.getInteger("position"),
                row.getString("from_party"),
                row.getString("to_party"),
                BagState.valueOf(row.getString("act")),
                row.getDouble("weight_kg"),
                new Stamp(
                        row.getString("recorded_by"), Columns.instant(row, "at"), Columns.instant(row, "recorded_at")),
                row.getString("seal"));
    }
}
