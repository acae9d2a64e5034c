package org.lastmetre.order.orders;

import org.lastmetre.kit.vocabulary.CommunityId;

/** A package as it is kept; {@code order} is null for one that came without, and before, an order. */
public record KnownParcel(CommunityId community, OrderId order, Parcel parcel) {

    boolean canJoin(CommunityId itsCommunity) {
        return order == null && community.equals(itsCommunity);
    }
}
