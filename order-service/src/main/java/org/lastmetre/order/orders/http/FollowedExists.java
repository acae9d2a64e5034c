package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.OrderBook;
import org.lastmetre.order.orders.OrderId;

/** Looks for what a stream follows before its answer begins: once a stream has begun, it can't answer 404 any more. */
public class FollowedExists {
    private final OrderBook book;

    FollowedExists(OrderBook book) {
        this.book = book;
    }

    @Followed
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        var names = uri.getPathParameters();
        return names.containsKey("id") ? order(names.getFirst("id")) : household(names);
    }

    private Uni<Void> order(String id) {
        return Uni.createFrom()
                .item(() -> new OrderId(UUID.fromString(id)))
                .onFailure(IllegalArgumentException.class)
                .transform(noId -> Refusal.notFound("unknown-order", "there is no such order"))
                .chain(book::require)
                .replaceWithVoid();
    }

    private Uni<Void> household(MultivaluedMap<String, String> names) {
        var path = new HouseholdPath(
                names.getFirst("community"),
                names.getFirst("building"),
                names.getFirst("unit"),
                names.getFirst("room"));
        return book.requireHousehold(path.key()).replaceWithVoid();
    }
}
