package org.lastmetre.order.communities.http;

import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The community that a path names. */
final class CommunityPath {
    private CommunityPath() {}

    /** @throws Refusal if no community can have that id */
    static CommunityId id(String id) {
        try {
            return new CommunityId(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("id", e.getMessage());
        }
    }
}
