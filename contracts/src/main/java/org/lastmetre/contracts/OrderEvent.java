package org.lastmetre.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What order-service says of orders; no phone number, no order line, no text of an address leaves it. */
public sealed interface OrderEvent extends Event {
    UUID orderId();

    /** Where it goes; null while its address is in review. */
    Household household();

    OrderChange change();

    @Override
    default String key() {
        return orderId().toString();
    }

    @Override
    default String topic() {
        return Topics.ORDERS;
    }

    /** An order was taken and its address is known. */
    @EventType("lastmetre.order.placed.v1")
    record OrderPlaced(
            String community,
            UUID orderId,
            long version,
            String partner,
            String category,
            String kind,
            Household household,
            List<AnnouncedPackage> packages,
            String note,
            Instant placedAt,
            OrderChange change)
            implements OrderEvent {}

    /** An order was taken, but a human has to find its address first. */
    @EventType("lastmetre.order.held-for-review.v1")
    record OrderHeldForReview(
            String community,
            UUID orderId,
            long version,
            String partner,
            String category,
            String kind,
            Household household,
            List<AnnouncedPackage> packages,
            String reason,
            String note,
            Instant placedAt,
            OrderChange change)
            implements OrderEvent {}

    /** The address of a held order was found. */
    @EventType("lastmetre.order.address-resolved.v1")
    record OrderAddressResolved(
            String community,
            UUID orderId,
            long version,
            String partner,
            String category,
            String kind,
            Household household,
            List<AnnouncedPackage> packages,
            String note,
            Instant placedAt,
            OrderChange change)
            implements OrderEvent {}

    /** What other services did moved the order on. */
    @EventType("lastmetre.order.progressed.v1")
    record OrderProgressed(String community, UUID orderId, long version, Household household, OrderChange change)
            implements OrderEvent {}

    /** Somebody asked to cancel; sorting answers with withdrawn packages or a refusal. */
    @EventType("lastmetre.order.cancellation-requested.v1")
    record CancellationRequested(
            String community,
            UUID orderId,
            long version,
            Household household,
            List<String> packageCodes,
            OrderChange change)
            implements OrderEvent {}

    /** Nothing of the order will be delivered. */
    @EventType("lastmetre.order.cancelled.v1")
    record OrderCancelled(
            String community,
            UUID orderId,
            long version,
            Household household,
            List<String> packageCodes,
            OrderChange change)
            implements OrderEvent {}

    /** The cancellation came too late; the order goes on. */
    @EventType("lastmetre.order.cancellation-refused.v1")
    record CancellationRefused(
            String community, UUID orderId, long version, Household household, String reason, OrderChange change)
            implements OrderEvent {}
}
