package org.lastmetre.order.orders.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.OrderAnnouncer;
import org.lastmetre.order.orders.OrderChanged;

/** Publishes what happened to orders; a step of an order is an event. */
@ApplicationScoped
class OrderPublisher implements OrderAnnouncer {
    private final Outbox outbox;

    OrderPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> changed(Tx tx, List<OrderChanged> changes) {
        return outbox.append(tx, changes.stream().map(OrderEvents::of).toList());
    }

    @Override
    public Uni<Void> found(Tx tx, HeldParcel parcel, Instant at) {
        return outbox.append(tx, List.of(OrderEvents.found(parcel, at)));
    }
}
