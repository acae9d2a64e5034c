package org.lastmetre.order.orders;

import java.util.Optional;

/** The fact that an order made one step: its state after the step, and the step. */
public record OrderChanged(Order order, TimelineEntry entry) {

    public Optional<HouseholdKey> household() {
        return order.address()
                .household()
                .map(household -> HouseholdKey.of(order.content().community(), household));
    }

    OrderChanged numbered(long householdVersion) {
        return new OrderChanged(order, entry.numbered(householdVersion));
    }
}
