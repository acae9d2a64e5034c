package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.order.orders.NewOrder;
import org.lastmetre.order.orders.Order;

/** Writes many rows of table {@code orders} with one statement. */
@ApplicationScoped
class OrderWrites {
    private static final String INSERT = """
            insert into orders (id, community, partner, external_reference, category, kind, status, building, unit, room,
                grid, address_text, review_reason, note, weight_kg, lines, content_hash, placed_at, updated_at, version,
                test)
            select id, community, partner, reference, category, kind, status, building, unit, room,
                grid, address_text, review_reason, note, weight_kg, lines, content_hash, placed_at, placed_at, version, test
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::float8[], $16::text[],
                $17::text[], $18::timestamptz[], $19::bigint[], $20::boolean[])
                as n(id, community, partner, reference, category, kind, status, building, unit, room, grid, address_text,
                    review_reason, note, weight_kg, lines, content_hash, placed_at, version, test)
            on conflict (partner, test, external_reference) do nothing""";

    private static final String UPDATE = """
            update orders set status = n.status, building = n.building, unit = n.unit, room = n.room, grid = n.grid,
                cancelling = n.cancelling, updated_at = n.updated_at, version = n.version
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
                $8::timestamptz[], $9::bigint[])
                as n(id, status, building, unit, room, grid, cancelling, updated_at, version)
            where orders.id = n.id and orders.id = any($1::uuid[])""";

    private final LinesText lines;

    OrderWrites(LinesText lines) {
        this.lines = lines;
    }

    /** @return how many were stored: those whose reference was taken meanwhile are not */
    Uni<Integer> insert(Tx tx, List<NewOrder> orders) {
        var sorted = orders.stream()
                .sorted(Comparator.comparing(each -> each.order().content().key()))
                .toList();
        return Sql.run(tx, INSERT, inserted(sorted).tuple()).map(stored -> stored.rowCount());
    }

    private Columns<NewOrder> inserted(List<NewOrder> orders) {
        var columns = Columns.of(orders)
                .uuid(each -> each.order().id().value())
                .text(each -> each.order().content().community())
                .text(each -> each.order().content().key().partner())
                .text(each -> each.order().content().key().reference())
                .text(each -> each.order().content().category())
                .text(each -> each.order().content().kind());
        return state(columns);
    }

    private Columns<NewOrder> state(Columns<NewOrder> columns) {
        return columns.text(each -> each.order().status())
                .text(each -> each.order().address().building())
                .text(each -> each.order().address().unit())
                .text(each -> each.order().address().room())
                .text(each -> each.order().address().grid())
                .text(each -> each.order().address().text())
                .text(each -> each.order().address().reviewed())
                .text(each -> each.order().content().note())
                .weight(each -> ParcelRows.kg(each.order().content().weight()))
                .text(each -> lines.of(each.order().content().lines()))
                .text(each -> each.hash().value())
                .at(each -> each.order().placedAt())
                .number(each -> each.order().version())
                .flag(each -> each.order().isTest());
    }

    Uni<Void> update(Tx tx, Collection<Order> orders) {
        var columns = Columns.of(orders)
                .uuid(order -> order.id().value())
                .text(Order::status)
                .text(order -> order.address().building())
                .text(order -> order.address().unit())
                .text(order -> order.address().room())
                .text(order -> order.address().grid())
                .flag(Order::cancelling)
                .at(Order::updatedAt)
                .number(Order::version);
        return Sql.write(tx, UPDATE, columns.tuple());
    }
}
