package org.lastmetre.order.orders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The people of a building are asked to come down and be sampled: a step of each of its households. */
public record BuildingCall(CommunityId community, String building, UUID session, Instant at) {
    /** The name of the step on a household's stream. */
    public static final String TYPE = "BuildingCalled";

    /** The call as the building's households see it, whether they hear it as it happens or catch up later. */
    public record Shown(String community, String building, UUID sessionId, OffsetDateTime calledAt) {}

    public Shown shown(ZoneId zone) {
        return new Shown(community.value(), building, session, OffsetDateTime.ofInstant(at, zone));
    }
}
