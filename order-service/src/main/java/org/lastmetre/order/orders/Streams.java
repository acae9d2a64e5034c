package org.lastmetre.order.orders;

/** Names of the live streams of orders and households. */
public final class Streams {
    private Streams() {}

    public static String order(OrderId id) {
        return "order/" + id;
    }

    public static String household(HouseholdKey key) {
        return "household/" + key;
    }
}
