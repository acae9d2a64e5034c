package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.access.Callers;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderBook;
import org.lastmetre.order.orders.OrderId;

/** Looks whether the caller may follow something before the answer begins: once a stream has begun, it can't answer 404. */
public class FollowedExists {
    private final OrderBook book;
    private final Callers callers;

    FollowedExists(OrderBook book, Callers callers) {
        this.book = book;
        this.callers = callers;
    }

    @Followed
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        var names = uri.getPathParameters();
        return names.containsKey("id") ? order(names.getFirst("id")) : household(names);
    }

    private Uni<Void> order(String id) {
        var access = OrderAccess.reading(callers.current());
        return Uni.createFrom()
                .item(() -> new OrderId(UUID.fromString(id)))
                .onFailure(IllegalArgumentException.class)
                .transform(noId -> Refusal.notFound("unknown-order", "there is no such order"))
                .chain(order -> book.require(access, order))
                .replaceWithVoid();
    }

    private Uni<Void> household(MultivaluedMap<String, String> names) {
        var access = OrderAccess.following(callers.current());
        var path = new HouseholdPath(
                names.getFirst("community"),
                names.getFirst("building"),
                names.getFirst("unit"),
                names.getFirst("room"));
        return book.requireHousehold(access, path.key()).replaceWithVoid();
    }
}
