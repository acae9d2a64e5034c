package org.lastmetre.order.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.refusal.Refusal;

/**
 * An order with its packages. Every change gives the next state together with its timeline entry, one version further.
 *
 * @param cancelling whether sorting was asked to withdraw it and has not answered yet
 * @param zone the community's time zone, for showing local times
 */
public record Order(
        OrderId id,
        OrderContent content,
        Address address,
        List<Parcel> parcels,
        OrderStatus status,
        boolean cancelling,
        Instant placedAt,
        Instant updatedAt,
        long version,
        ZoneId zone) {

    public Order {
        parcels = List.copyOf(parcels);
    }

    /** The first state; a door that is not known is held for a human, never guessed. */
    static OrderChanged place(
            OrderId id, OrderContent content, Address address, List<Parcel> parcels, Instant now, ZoneId zone) {
        var status = statusOf(parcels, address);
        var order = new Order(id, content, address, parcels, status, false, now, now, 1, zone);
        return address.isKnown()
                ? order.entry(TimelineType.OrderPlaced, null, now)
                : order.entry(
                        TimelineType.OrderHeldForReview, address.reviewed().name(), now);
    }

    /** @throws Refusal if its door is known already */
    OrderChanged resolve(Household household, Instant now) {
        if (address.isKnown() || status.isFinal()) {
            throw Refusal.conflict("not-in-review", "the address of order " + id + " is not in review");
        }
        return next(address.at(household), parcels, cancelling, now)
                .entry(TimelineType.OrderAddressResolved, null, now);
    }

    /** @throws Refusal if nothing can be withdrawn any more */
    OrderChanged requestCancellation(String reason, Instant now) {
        if (status.isFinal()) {
            throw Refusal.conflict("order-final", "order " + id + " is " + status + " and can't be cancelled");
        }
        return next(address, parcels, true, now).entry(TimelineType.CancellationRequested, reason, now);
    }

    /** What sorting answered when a package was already on its way. */
    public OrderChanged refuseCancellation(String reason, Instant at, Instant now) {
        return next(address, parcels, false, now).entry(TimelineType.CancellationRefused, reason, at);
    }

    /** All packages are withdrawn. */
    public OrderChanged cancel(Instant at, Instant now) {
        return next(address, parcels, false, now).entry(TimelineType.OrderCancelled, null, at);
    }

    /** One of its packages moved. */
    public OrderChanged move(Parcel moved, TimelineType type, String detail, Instant at, Instant now) {
        var all = parcels.stream()
                .map(parcel -> parcel.code().equals(moved.code()) ? moved : parcel)
                .toList();
        return next(address, all, cancelling, now).entry(type, detail, at);
    }

    /** Whether its partner only tries out: then nobody else may ever hear of it. */
    public boolean isTest() {
        return content.key().test();
    }

    /** Empty while its door is not known. */
    Optional<HouseholdKey> household() {
        return address.household().map(door -> HouseholdKey.of(content.community(), door));
    }

    Codespace codespace() {
        return content.key().codespace();
    }

    public Progress progress() {
        return Progress.of(parcels);
    }

    /** The most attempts that any of its packages took. */
    public int attempts() {
        return parcels.stream().mapToInt(Parcel::attempts).max().orElse(0);
    }

    private Order next(Address where, List<Parcel> packages, boolean pending, Instant now) {
        var then = now.isAfter(updatedAt) ? now : updatedAt;
        var status = statusOf(packages, where);
        return new Order(id, content, where, packages, status, pending, placedAt, then, version + 1, zone);
    }

    private static OrderStatus statusOf(List<Parcel> parcels, Address address) {
        return OrderStatus.of(parcels.stream().map(Parcel::stage).toList(), address.isKnown());
    }

    private OrderChanged entry(TimelineType type, String detail, Instant at) {
        return new OrderChanged(this, new TimelineEntry(version, at, type, detail, status, progress(), null));
    }
}
