package org.lastmetre.order.orders.store;

import io.vertx.mutiny.sqlclient.Row;
import java.time.ZoneId;
import java.util.List;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.order.orders.Address;
import org.lastmetre.order.orders.ExternalReference;
import org.lastmetre.order.orders.Kind;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.OrderContent;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderKey;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Partner;

/** Reads one row of table {@code orders}. */
final class OrderRow {
    static final String COLUMNS = """
            o.id, o.community, o.partner, o.external_reference, o.category, o.kind, o.status, o.building, o.unit, o.room,
            o.grid, o.address_text, o.review_reason, o.note, o.weight_kg, o.lines, o.content_hash, o.cancelling,
            o.placed_at, o.updated_at, o.version, o.test, (select c.time_zone from community c where c.id = o.community) as zone
            """;

    private OrderRow() {}

    static Order order(Row row, List<Parcel> parcels, LinesText lines) {
        return new Order(
                id(row),
                content(row, lines),
                address(row),
                parcels,
                OrderStatus.valueOf(row.getString("status")),
                row.getBoolean("cancelling"),
                row.getOffsetDateTime("placed_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getLong("version"),
                ZoneId.of(row.getString("zone")));
    }

    static OrderId id(Row row) {
        return new OrderId(row.getUUID("id"));
    }

    private static OrderContent content(Row row, LinesText lines) {
        var key = new OrderKey(
                new Partner(row.getString("partner")),
                new ExternalReference(row.getString("external_reference")),
                row.getBoolean("test"));
        return new OrderContent(
                new CommunityId(row.getString("community")),
                key,
                Category.valueOf(row.getString("category")),
                Kind.valueOf(row.getString("kind")),
                Weight.ofNullable(row.getDouble("weight_kg")),
                lines.parse(row.getString("lines")),
                row.getString("note"));
    }

    private static Address address(Row row) {
        return new Address(
                row.getString("building"),
                row.getString("unit"),
                row.getString("room"),
                row.getString("grid"),
                row.getString("address_text"),
                reason(row.getString("review_reason")));
    }

    static ReviewReason reason(String text) {
        return text == null ? null : ReviewReason.valueOf(text);
    }
}
