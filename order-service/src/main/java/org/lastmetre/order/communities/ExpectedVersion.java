package org.lastmetre.order.communities;

import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.refusal.Refusal;

/** What a caller saw before it asks for a change: one of these versions, or whatever there is. */
public sealed interface ExpectedVersion {
    /** @throws Refusal if something else is there */
    void check(Optional<DefinedCommunity> current);

    record Any() implements ExpectedVersion {
        @Override
        public void check(Optional<DefinedCommunity> current) {}
    }

    /** @param versions as they were shown; an empty set stands for "any, if it exists" */
    record OneOf(Set<Long> versions) implements ExpectedVersion {
        @Override
        public void check(Optional<DefinedCommunity> current) {
            var matches = current.filter(there -> versions.isEmpty() || versions.contains(there.version()));
            if (matches.isEmpty()) {
                var there = current.map(community -> "version " + community.version())
                        .orElse("nothing");
                throw Refusal.stale("there is " + there + " by now");
            }
        }
    }
}
