package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;

/** Asks for orders to be cancelled; sorting, which knows what is sealed already, decides. */
@ApplicationScoped
public class CancellationDesk {
    private final Orders orders;
    private final ChangeLog changes;
    private final Clock clock;

    public CancellationDesk(Orders orders, ChangeLog changes, Clock clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    /** Asking again while the answer is awaited, or after it was yes, changes nothing. */
    public Uni<OrderDetail> request(Tx tx, OrderId id, String reason) {
        return orders.lock(tx, List.of(id))
                .map(found -> require(found, id))
                .chain(order -> ask(tx, order, reason))
                .chain(() -> orders.find(tx, id))
                .map(Optional::orElseThrow);
    }

    static Order require(Map<OrderId, Order> found, OrderId id) {
        return Optional.ofNullable(found.get(id)).orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(OrderId id) {
        return Refusal.notFound("unknown-order", "there is no order " + id);
    }

    private Uni<Void> ask(Tx tx, Order order, String reason) {
        if (order.status() == OrderStatus.CANCELLED
                || (order.cancelling() && !order.status().isFinal())) {
            return Uni.createFrom().voidItem();
        }
        var change = order.requestCancellation(PhoneNumbers.masked(reason), clock.now());
        return orders.update(tx, List.of(change.order()))
                .chain(() -> changes.record(tx, List.of(change)))
                .replaceWithVoid();
    }
}
