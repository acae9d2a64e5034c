package org.lastmetre.order.communities;

import java.time.Instant;

/** A definition as it was put last; {@code version} counts its changes from 1. */
public record DefinedCommunity(CommunityDefinition definition, long version, Instant definedAt) {

    DefinedCommunity replacedBy(CommunityDefinition next, Instant now) {
        return new DefinedCommunity(next, version + 1, now);
    }

    KnownCommunity known() {
        return KnownCommunity.of(this);
    }
}
