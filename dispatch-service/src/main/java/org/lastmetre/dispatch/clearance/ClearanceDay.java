package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lastmetre.kit.community.Community;

/**
 * The hours of one day in a community: what came before reception closes is at its door by the deadline. A clearing time
 * before the closing of reception is one of the next day.
 */
public record ClearanceDay(LocalDate date, Instant begins, Instant receptionCloses, Instant deadline, Instant ends) {

    static ClearanceDay of(Community community, LocalDate date) {
        var policy = community.delivery();
        var deadlineDate = policy.clearedBy().isBefore(policy.receptionCloses()) ? date.plusDays(1) : date;
        return new ClearanceDay(
                date,
                community.at(date, LocalTime.MIDNIGHT),
                community.at(date, policy.receptionCloses()),
                community.at(deadlineDate, policy.clearedBy()),
                community.at(date.plusDays(1), LocalTime.MIDNIGHT));
    }

    boolean hasClosed(Instant now) {
        return !now.isBefore(receptionCloses);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(deadline);
    }
}
