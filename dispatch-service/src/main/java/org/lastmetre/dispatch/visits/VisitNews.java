package org.lastmetre.dispatch.visits;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What medical says of a visit: that it is wanted at a door, or, with {@code door} null, that it is not any more. */
public record VisitNews(UUID id, CommunityId community, long version, Door door, Instant at) {
    /** Where somebody shall be looked at. */
    public record Door(String building, String unit, String room) {}

    boolean isWanted() {
        return door != null;
    }
}
