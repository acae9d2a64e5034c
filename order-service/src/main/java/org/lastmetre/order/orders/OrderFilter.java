package org.lastmetre.order.orders;

import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Which orders to list; null parts say nothing. {@code after} is the last order that the caller has seen. */
public record OrderFilter(
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
        return new OrderFilter(key.community(), null, null, key.building(), key.unit(), key.room(), null, null, null);
    }
}
