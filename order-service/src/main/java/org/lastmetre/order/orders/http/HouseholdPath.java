package org.lastmetre.order.orders.http;

import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.HouseholdKey;

/** The household that a path names. */
record HouseholdPath(String community, String building, String unit, String room) {

    /** @throws Refusal if no community can have that id */
    HouseholdKey key() {
        return new HouseholdKey(OrderQuery.parsed("community", community, CommunityId::new), building, unit, room);
    }
}
