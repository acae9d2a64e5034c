package org.lastmetre.order.orders.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.OrderAnnouncer;
import org.lastmetre.order.orders.OrderChanged;

/**
 * Publishes what happened to orders; a step of an order is an event. Steps of trials are only told to those who follow them
 * on this replica: nothing of them is on a topic.
 */
@ApplicationScoped
class OrderPublisher implements OrderAnnouncer {
    private final Outbox outbox;
    private final OrderFeed feed;
    private final LiveStreams streams;

    OrderPublisher(Outbox outbox, OrderFeed feed, LiveStreams streams) {
        this.outbox = outbox;
        this.feed = feed;
        this.streams = streams;
    }

    @Override
    public Uni<Void> changed(Tx tx, List<OrderChanged> changes) {
        var told = changes.stream()
                .collect(Collectors.partitioningBy(change -> change.order().isTest()));
        var trials = told.get(true);
        tx.afterCommit(() -> trials.forEach(step -> streams.publish(feed.ofOrder(OrderEvents.of(step)))));
        return outbox.append(tx, told.get(false).stream().map(OrderEvents::of).toList());
    }

    @Override
    public Uni<Void> found(Tx tx, HeldParcel parcel, Instant at) {
        return outbox.append(tx, List.of(OrderEvents.found(parcel, at)));
    }
}
