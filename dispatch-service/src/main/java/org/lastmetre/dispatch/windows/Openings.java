package org.lastmetre.dispatch.windows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * The openings that are due: of windows that opened since they were last looked at, also those that opened and closed
 * while nobody looked, and of windows that a new policy has made open.
 */
record Openings(List<Window> windows, Map<CommunityId, Instant> lookedAt) {
    private static final Duration LOOK_BACK = Duration.ofDays(31);

    static Openings due(
            Collection<Community> communities, Map<CommunityId, Instant> until, Set<WindowId> known, Instant now) {
        var windows = communities.stream()
                .flatMap(community -> of(community, since(community, until, now), now))
                .filter(window -> !known.contains(window.id()))
                .toList();
        var lookedAt = new LinkedHashMap<CommunityId, Instant>();
        windows.forEach(window -> lookedAt.put(window.id().community(), now));
        communities.stream()
                .filter(community -> isNewOrAhead(until.get(community.id()), now))
                .forEach(community -> lookedAt.put(community.id(), now));
        return new Openings(windows, lookedAt);
    }

    private static Stream<Window> of(Community community, Instant since, Instant now) {
        var schedule = new WindowSchedule(community);
        return Stream.concat(schedule.openedBetween(since, now).stream(), schedule.openAt(now).stream())
                .distinct();
    }

    /** A community that is new, or whose clock was set back, begins at the midnight before. */
    private static Instant since(Community community, Map<CommunityId, Instant> until, Instant now) {
        var looked = until.get(community.id());
        if (isNewOrAhead(looked, now)) {
            return community.at(community.dateAt(now), LocalTime.MIDNIGHT).minusMillis(1);
        }
        var earliest = now.minus(LOOK_BACK);
        return looked.isBefore(earliest) ? earliest : looked;
    }

    private static boolean isNewOrAhead(Instant looked, Instant now) {
        return looked == null || looked.isAfter(now);
    }
}
