package org.lastmetre.order.orders.http;

import jakarta.ws.rs.PathParam;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.HouseholdKey;

/** The household that a path names. */
record HouseholdPath(
        @PathParam("community") String community,
        @PathParam("building") String building,
        @PathParam("unit") String unit,
        @PathParam("room") String room) {

    /** @throws Refusal if no community can have that id */
    HouseholdKey key() {
        return new HouseholdKey(OrderQuery.parsed("community", community, CommunityId::new), building, unit, room);
    }
}
