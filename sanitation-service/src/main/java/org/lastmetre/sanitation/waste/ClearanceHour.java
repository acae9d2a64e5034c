package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.util.Optional;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * By when a community's waste is gone. What is sealed at the hour or after it is due at the next one; the hour is that of
 * the policy as it is now, so a changed one counts from now on.
 *
 * @param last the hour that has passed, perhaps this very moment
 * @param next the one that comes
 */
public record ClearanceHour(CommunityId community, Instant last, Instant next) {
    /** Empty for a community whose policy names none. */
    public static Optional<ClearanceHour> of(Community community, Instant now) {
        var hour = community.sanitation().wasteClearedBy();
        if (hour == null) {
            return Optional.empty();
        }
        var date = community.dateAt(now);
        var today = community.at(date, hour);
        return Optional.of(
                today.isAfter(now)
                        ? new ClearanceHour(community.id(), community.at(date.minusDays(1), hour), today)
                        : new ClearanceHour(community.id(), today, community.at(date.plusDays(1), hour)));
    }
}
