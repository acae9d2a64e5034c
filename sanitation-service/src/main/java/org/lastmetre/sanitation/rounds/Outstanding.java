package org.lastmetre.sanitation.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.rounds.PlannedDays.Planned;
import org.lastmetre.sanitation.rounds.Rounds.Day;

/**
 * A day of a community that has to be planned, and from when on: from now for a community that is new or has changed, the
 * whole day otherwise, so that what nobody was there to plan is missed and not forgotten.
 */
record Outstanding(Community community, LocalDate date, Instant from) {
    /** Days without anybody to plan them are caught up with as far as somebody would still ask. */
    private static final int DAYS_CAUGHT_UP = 7;

    /** @param last null for a community that was never planned for */
    static List<Outstanding> of(Community community, Planned last, Instant now) {
        var today = community.dateAt(now);
        if (last == null || last.date().isAfter(today)) {
            return List.of(new Outstanding(community, today, now));
        }
        if (last.date().equals(today)) {
            return last.version() < community.version() ? List.of(new Outstanding(community, today, now)) : List.of();
        }
        var oldest = today.minusDays(DAYS_CAUGHT_UP - 1L);
        var first = last.date().plusDays(1);
        return (first.isBefore(oldest) ? oldest : first)
                .datesUntil(today.plusDays(1))
                .map(date -> new Outstanding(community, date, community.at(date, LocalTime.MIDNIGHT)))
                .toList();
    }

    Day day() {
        return new Day(community.id(), date);
    }

    Planned planned() {
        return new Planned(community.id(), date, community.version());
    }
}
