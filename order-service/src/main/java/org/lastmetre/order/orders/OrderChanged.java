package org.lastmetre.order.orders;

import java.util.Optional;

/** The fact that an order made one step: its state after the step, and the step. */
public record OrderChanged(Order order, TimelineEntry entry) {

    /** The household that sees the step; none for a trial, whose steps no household is told. */
    public Optional<HouseholdKey> household() {
        return order.isTest() ? Optional.empty() : order.household();
    }

    OrderChanged numbered(long householdVersion) {
        return new OrderChanged(order, entry.numbered(householdVersion));
    }
}
