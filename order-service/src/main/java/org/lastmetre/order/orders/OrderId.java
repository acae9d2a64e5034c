package org.lastmetre.order.orders;

import java.util.UUID;

/** The id of an order: a UUIDv7, so that ids sort by the time they were given. */
public record OrderId(UUID value) implements Comparable<OrderId> {
    @Override
    public int compareTo(OrderId other) {
        return toString().compareTo(other.toString()); // as PostgreSQL compares them: unsigned
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
