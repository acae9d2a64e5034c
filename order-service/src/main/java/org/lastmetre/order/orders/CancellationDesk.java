package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.time.Clock;

/** Asks for orders to be cancelled; sorting, which knows what is sealed already, decides. Trials end at once. */
@ApplicationScoped
public class CancellationDesk {
    private final Orders orders;
    private final Parcels parcels;
    private final ChangeLog changes;
    private final Clock clock;

    public CancellationDesk(Orders orders, Parcels parcels, ChangeLog changes, Clock clock) {
        this.orders = orders;
        this.parcels = parcels;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Asking again while the answer is awaited, or after it was yes, changes nothing.
     *
     * @return fails with a refusal if the order is over, or not the caller's
     */
    public Uni<OrderDetail> request(Tx tx, OrderAccess access, OrderId id, String reason) {
        return orders.lock(tx, List.of(id))
                .map(found -> access.require(found, id))
                .chain(order -> ask(tx, order, reason))
                .chain(() -> orders.find(tx, id))
                .map(Optional::orElseThrow);
    }

    private Uni<Void> ask(Tx tx, Order order, String reason) {
        if (order.status() == OrderStatus.CANCELLED
                || (order.cancelling() && !order.status().isFinal())) {
            return Uni.createFrom().voidItem();
        }
        var asked = order.requestCancellation(PhoneNumbers.masked(reason), clock.now());
        return order.isTest()
                ? end(tx, TrialWithdrawal.after(asked, clock.now()))
                : orders.update(tx, List.of(asked.order()))
                        .chain(() -> changes.record(tx, List.of(asked)))
                        .replaceWithVoid();
    }

    private Uni<Void> end(Tx tx, List<OrderChanged> steps) {
        var last = steps.get(steps.size() - 1).order();
        return parcels.update(tx, last.codespace(), last.parcels())
                .chain(() -> orders.update(tx, List.of(last)))
                .chain(() -> changes.record(tx, steps))
                .replaceWithVoid();
    }
}
