package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * The days that may end at an instant, oldest first in each community.
 *
 * @param begin communities that are new or whose clock was set back, with the day before their first
 */
record EndingDays(Map<CommunityId, LocalDate> begin, List<EndingDay> days) {
    /** Days that are made up for after an outage. */
    private static final int LOOK_BACK = 7;

    static EndingDays of(Collection<Community> communities, Map<CommunityId, LocalDate> through, Instant now) {
        var begin = new HashMap<CommunityId, LocalDate>();
        var days = communities.stream()
                .flatMap(community -> ending(community, through.get(community.id()), begin, now))
                .toList();
        return new EndingDays(begin, days);
    }

    private static Stream<EndingDay> ending(
            Community community, LocalDate through, Map<CommunityId, LocalDate> begin, Instant now) {
        var today = community.dateAt(now);
        var last = through;
        if (last == null || last.isAfter(today)) {
            last = today.minusDays(1);
            begin.put(community.id(), last);
        }
        var first = last.isBefore(today.minusDays(LOOK_BACK)) ? today.minusDays(LOOK_BACK) : last;
        return first.plusDays(1)
                .datesUntil(today.plusDays(1))
                .map(date -> new EndingDay(community, ClearanceDay.of(community, date)))
                .filter(ending -> ending.day().hasClosed(now));
    }
}
