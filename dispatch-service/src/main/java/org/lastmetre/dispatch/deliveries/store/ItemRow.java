package org.lastmetre.dispatch.deliveries.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import org.lastmetre.addresses.Household;
import org.lastmetre.dispatch.deliveries.Chain;
import org.lastmetre.dispatch.deliveries.Goods;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Moments;
import org.lastmetre.dispatch.deliveries.Party;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.deliveries.Way;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/** A package as a row of table {@code item}. */
final class ItemRow {
    static final String SAVE = """
            insert into item (code, community, order_id, category, building, unit, room, grid, kilograms, note, stage,
                batch_id, run_id, volunteer, holder, links, seal, attempts, received_at, changed_at, retry_from,
                version, heard)
            select * from unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::float8[], $10::text[], $11::text[], $12::uuid[], $13::uuid[], $14::text[],
                $15::text[], $16::int[], $17::text[], $18::int[], $19::timestamptz[], $20::timestamptz[],
                $21::timestamptz[], $22::int8[], $23::int8[])
            on conflict (code) do update set
                order_id = excluded.order_id, category = excluded.category, building = excluded.building,
                unit = excluded.unit, room = excluded.room, grid = excluded.grid, kilograms = excluded.kilograms,
                note = excluded.note, stage = excluded.stage, batch_id = excluded.batch_id, run_id = excluded.run_id,
                volunteer = excluded.volunteer, holder = excluded.holder, links = excluded.links,
                seal = excluded.seal, attempts = excluded.attempts, received_at = excluded.received_at,
                changed_at = excluded.changed_at, retry_from = excluded.retry_from, version = excluded.version,
                heard = excluded.heard""";

    private ItemRow() {}

    static Tuple columns(Collection<Item> items) {
        return Columns.of(items)
                .text(Item::code)
                .text(Item::community)
                .uuid(item -> item.goods().orderId())
                .text(Item::category)
                .text(item -> item.door() == null ? null : item.door().building())
                .text(item -> item.door() == null ? null : item.door().unit())
                .text(item -> item.door() == null ? null : item.door().room())
                .text(item -> item.door() == null ? null : item.door().grid())
                .decimal(item -> item.goods().weight().kg())
                .text(item -> item.goods().note())
                .text(Item::stage)
                .uuid(item -> item.way().batch())
                .uuid(item -> item.way().run())
                .text(item -> item.way().volunteer())
                .text(item -> item.chain().holder())
                .integer(item -> item.chain().length())
                .text(item -> item.chain().seal())
                .integer(Item::attempts)
                .instant(item -> item.moments().receivedAt())
                .instant(item -> item.moments().changedAt())
                .instant(item -> item.moments().retryFrom())
                .number(Item::version)
                .number(Item::heard)
                .tuple();
    }

    static Item item(Row row) {
        return new Item(
                goods(row),
                Stage.valueOf(row.getString("stage")),
                new Way(
                        row.getUUID("batch_id"),
                        row.getUUID("run_id"),
                        VolunteerId.ofNullable(row.getString("volunteer"))),
                new Chain(new Party(row.getString("holder")), row.getInteger("links"), row.getString("seal")),
                row.getInteger("attempts"),
                new Moments(
                        Columns.instant(row, "received_at"),
                        Columns.instant(row, "changed_at"),
                        Columns.instant(row, "retry_from")),
                row.getLong("version"),
                row.getLong("heard"));
    }

    private static Goods goods(Row row) {
        return new Goods(
                new PackageCode(row.getString("code")),
                new CommunityId(row.getString("community")),
                row.getUUID("order_id"),
                Category.valueOf(row.getString("category")),
                door(row),
                new Weight(row.getDouble("kilograms")),
                row.getString("note"));
    }

    private static Household door(Row row) {
        return row.getString("building") == null
                ? null
                : new Household(
                        row.getString("building"), row.getString("unit"), row.getString("room"), row.getString("grid"));
    }
}
