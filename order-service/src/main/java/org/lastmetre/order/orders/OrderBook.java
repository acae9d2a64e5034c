package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.order.communities.CommunityBook;

/** Answers questions about orders and households. */
@ApplicationScoped
public class OrderBook {
    /** How many of its orders a household is shown, the newest first. */
    private static final int SHOWN_TO_HOUSEHOLD = 50;

    private final Orders orders;
    private final Timelines timelines;
    private final HouseholdSteps households;
    private final CommunityBook communities;

    public OrderBook(Orders orders, Timelines timelines, HouseholdSteps households, CommunityBook communities) {
        this.orders = orders;
        this.timelines = timelines;
        this.households = households;
        this.communities = communities;
    }

    /** @return fails with the same refusal if there is no such order, and if it is not the caller's */
    public Uni<OrderDetail> require(OrderAccess access, OrderId id) {
        return orders.find(id).map(found -> found.filter(detail -> access.sees(detail.order()))
                .orElseThrow(() -> OrderAccess.unknown(id)));
    }

    /** An order that somebody follows who was let in before. */
    public Uni<OrderDetail> followed(OrderId id) {
        return orders.find(id).map(found -> found.orElseThrow(() -> OrderAccess.unknown(id)));
    }

    /** Newest first. */
    public Uni<List<OrderDetail>> list(OrderFilter filter, int limit) {
        return orders.list(filter, limit);
    }

    /** The number is read before the rest: what happens between is told once more rather than never. */
    public Uni<HouseholdOrders> household(HouseholdKey key) {
        return households.lastOf(key).chain(last -> orders.list(OrderFilter.household(key), SHOWN_TO_HOUSEHOLD)
                .chain(its -> households
                        .lastCallOf(key)
                        .map(call -> new HouseholdOrders(key, last, its, call.orElse(null)))));
    }

    /** @return fails with a refusal if the community or the door is unknown, or the door not the caller's */
    public Uni<HouseholdKey> requireHousehold(OrderAccess access, HouseholdKey key) {
        access.require(key);
        return communities
                .require(key.community())
                .invoke(known -> Door.of(key).require(known.directory()))
                .replaceWith(key);
    }

    /** The steps of an order after a version, oldest first. */
    public Uni<List<OrderStep>> stepsOf(OrderId id, long after) {
        return timelines.ofOrder(id, after);
    }

    /** The steps of a household after a number, oldest first. */
    public Uni<List<HouseholdStep>> stepsOf(HouseholdKey key, long after) {
        return households.after(key, after);
    }
}
