package org.lastmetre.order.orders;

import java.util.List;

/**
 * A household's orders, the newest first, and the number of its last step.
 *
 * @param called the last call of its building, null if there was none lately
 */
public record HouseholdOrders(
        HouseholdKey household, long version, List<OrderDetail> orders, BuildingCall.Shown called) {}
