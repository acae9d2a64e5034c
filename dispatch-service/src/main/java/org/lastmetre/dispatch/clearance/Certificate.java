package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * How a day ended: everything that came in time is at its door, or what is left and why. Given once a day; taken back and
 * given again if the day was said to be cleared before everything that came in time was heard of.
 */
public record Certificate(
        CommunityId community,
        LocalDate date,
        long version,
        int delivered,
        int returned,
        List<LeftPackage> left,
        Instant at) {

    /** The certificate if it is time: once reception has closed and nothing is left, at the latest at the deadline. */
    static Optional<Certificate> due(
            Community community, ClearanceDay day, List<Unfinished> unfinished, DayCount count, Instant now) {
        var time = unfinished.isEmpty() ? day.hasClosed(now) : day.isOver(now);
        return time ? Optional.of(of(community, day, unfinished, count, now)) : Optional.empty();
    }

    static Certificate of(
            Community community, ClearanceDay day, List<Unfinished> unfinished, DayCount count, Instant now) {
        var left = unfinished.stream()
                .map(item -> LeftPackage.of(item.code(), item.stage(), item.building(), community))
                .toList();
        return new Certificate(community.id(), day.date(), 0, count.delivered(), count.returned(), left, now);
    }

    public boolean cleared() {
        return left.isEmpty();
    }

    public Certificate numbered(long number) {
        return new Certificate(community, date, number, delivered, returned, left, at);
    }
}
