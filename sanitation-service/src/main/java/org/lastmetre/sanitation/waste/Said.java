package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.util.Optional;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was last said of a community's waste; {@code version} counts it. */
public record Said(CommunityId community, Outlook.State state, long version) {
    /** Before anything was said there is no danger. */
    public static Said nothingOf(CommunityId community) {
        return new Said(community, Outlook.State.GREEN, 0);
    }

    /** What has to be said now; empty while what was said is still true. */
    Optional<Risk> change(Outlook outlook, Instant now) {
        return outlook.state() == state
                ? Optional.empty()
                : Optional.of(new Risk(community, version + 1, outlook, now));
    }
}
