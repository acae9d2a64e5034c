package org.lastmetre.order.orders;

import java.util.List;

/** A household's orders, the newest first, and the number of its last step. */
public record HouseholdOrders(HouseholdKey household, long version, List<OrderDetail> orders) {}
