package org.lastmetre.order.communities.http;

import jakarta.ws.rs.PathParam;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The community that a path names. */
record CommunityPath(@PathParam("id") String value) {

    /** @throws Refusal if no community can have that id */
    CommunityId id() {
        try {
            return new CommunityId(value);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("id", e.getMessage());
        }
    }
}
