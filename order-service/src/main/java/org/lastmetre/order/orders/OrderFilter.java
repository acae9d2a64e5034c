package org.lastmetre.order.orders;

import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Which of the orders of {@code access} to list; null parts say nothing. {@code after} is the last one that was seen. */
public record OrderFilter(
        OrderAccess access,
        CommunityId community,
        OrderStatus status,
        Category category,
        String building,
        String unit,
        String room,
        String partner,
        String reference,
        OrderId after) {

    static OrderFilter household(HouseholdKey key) {
        return new OrderFilter(OrderAccess.ofHousehold(key), null, null, null, null, null, null, null, null, null);
    }
}
