package org.lastmetre.contracts;

import java.time.Instant;

/** What order-service says of communities; kept for good in a compacted topic, from which every service makes its copy. */
public sealed interface CommunityEvent extends Event {
    @Override
    default String topic() {
        return Topics.COMMUNITIES;
    }

    /** The directory and the policies of a community, whole. */
    @EventType("lastmetre.community.defined.v1")
    record CommunityDefined(String community, long version, CommunityDocument document, Instant definedAt)
            implements CommunityEvent {
        @Override
        public String key() {
            return community;
        }
    }

    /** The containment of one building; a grid's is said building by building. */
    @EventType("lastmetre.community.containment-changed.v1")
    record ContainmentChanged(
            String community, long version, String building, String grid, String state, String reason, Instant at)
            implements CommunityEvent {
        @Override
        public String key() {
            return community + "/" + building;
        }
    }
}
