package org.lastmetre.order.orders.http;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.http.Limit;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderFilter;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStatus;

/** The filters of the list of orders as they are asked for. */
public class OrderQuery {
    static final Set<String> NAMES = Set.of(
            "community",
            "status",
            "building",
            "unit",
            "room",
            "category",
            "partner",
            "externalReference",
            "limit",
            "after");

    @QueryParam("community")
    String community;

    @QueryParam("status")
    String status;

    @QueryParam("building")
    String building;

    @QueryParam("unit")
    String unit;

    @QueryParam("room")
    String room;

    @QueryParam("category")
    String category;

    @QueryParam("partner")
    String partner;

    @QueryParam("externalReference")
    String externalReference;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    int most() {
        return Limit.of(limit);
    }

    /** @throws Refusal if a filter can't match anything because of its form */
    OrderFilter toFilter(OrderAccess access) {
        return new OrderFilter(
                access,
                parsed("community", community, CommunityId::new),
                parsed("status", status, OrderStatus::valueOf),
                parsed("category", category, Category::valueOf),
                text("building", building),
                text("unit", unit),
                text("room", room),
                text("partner", partner),
                text("externalReference", externalReference),
                position());
    }

    private OrderId position() {
        try {
            var position = Paging.after(after);
            return position == null ? null : new OrderId(UUID.fromString(position));
        } catch (IllegalArgumentException foreign) {
            throw Paging.invalidAfter();
        }
    }

    static String text(String field, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw Refusal.invalid(field, "must not have control characters");
        }
        return value;
    }

    static <T> T parsed(String field, String value, Function<String, T> parser) {
        try {
            return value == null ? null : parser.apply(value);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(field, "has no such value");
        }
    }
}
