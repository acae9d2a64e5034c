package org.lastmetre.order.orders.kafka;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.contracts.OrderChange;
import org.lastmetre.contracts.OrderEvent;
import org.lastmetre.contracts.OrderEvent.CancellationRefused;
import org.lastmetre.contracts.OrderEvent.CancellationRequested;
import org.lastmetre.contracts.OrderEvent.OrderAddressResolved;
import org.lastmetre.contracts.OrderEvent.OrderCancelled;
import org.lastmetre.contracts.OrderEvent.OrderHeldForReview;
import org.lastmetre.contracts.OrderEvent.OrderPlaced;
import org.lastmetre.contracts.OrderEvent.OrderProgressed;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.OrderChanged;
import org.lastmetre.order.orders.PhoneNumbers;

/** The published form of an order's step: no order line, no text of an address, no phone number in the note. */
final class OrderEvents {
    private final Order order;
    private final OrderChange change;

    private OrderEvents(OrderChanged changed) {
        this.order = changed.order();
        this.change = Changes.of(changed.entry());
    }

    static OrderEvent of(OrderChanged changed) {
        var events = new OrderEvents(changed);
        return switch (changed.entry().type()) {
            case OrderPlaced -> events.placed();
            case OrderHeldForReview -> events.held();
            case OrderAddressResolved -> events.resolved();
            case CancellationRequested -> events.cancellationRequested();
            case CancellationRefused -> events.cancellationRefused();
            case OrderCancelled -> events.cancelled();
            default -> events.progressed();
        };
    }

    static PackageAddressResolved found(HeldParcel parcel, Instant at) {
        return new PackageAddressResolved(
                parcel.community().value(),
                parcel.code().value(),
                parcel.version(),
                Parts.household(parcel.household()),
                at);
    }

    private OrderPlaced placed() {
        return new OrderPlaced(
                community(),
                id(),
                order.version(),
                partner(),
                category(),
                kind(),
                Parts.household(order),
                Parts.packages(order),
                note(),
                order.placedAt(),
                change);
    }

    private OrderHeldForReview held() {
        return new OrderHeldForReview(
                community(),
                id(),
                order.version(),
                partner(),
                category(),
                kind(),
                null,
                Parts.packages(order),
                order.address().reviewed().name(),
                note(),
                order.placedAt(),
                change);
    }

    private OrderAddressResolved resolved() {
        return new OrderAddressResolved(
                community(),
                id(),
                order.version(),
                partner(),
                category(),
                kind(),
                Parts.household(order),
                Parts.packages(order),
                note(),
                order.placedAt(),
                change);
    }

    private CancellationRequested cancellationRequested() {
        return new CancellationRequested(
                community(), id(), order.version(), Parts.household(order), Parts.codes(order), change);
    }

    private CancellationRefused cancellationRefused() {
        return new CancellationRefused(
                community(), id(), order.version(), Parts.household(order), change.detail(), change);
    }

    private OrderCancelled cancelled() {
        return new OrderCancelled(
                community(), id(), order.version(), Parts.household(order), Parts.codes(order), change);
    }

    private OrderProgressed progressed() {
        return new OrderProgressed(community(), id(), order.version(), Parts.household(order), change);
    }

    private String community() {
        return order.content().community().value();
    }

    private UUID id() {
        return order.id().value();
    }

    private String partner() {
        return order.content().key().partner().value();
    }

    private String category() {
        return order.content().category().name();
    }

    private String kind() {
        return order.content().kind().name();
    }

    private String note() {
        return PhoneNumbers.masked(order.content().note());
    }
}
