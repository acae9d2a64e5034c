package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.Community;

/**
 * How a day's waste ended: every bag that was sealed on it is disposed of, or what is left and where it is.
 *
 * @param deadline by when it had to be gone; null for a community without an hour
 * @param differences of the hauls that took bags of the day
 */
public record Certificate(
        Community community,
        LocalDate date,
        Instant deadline,
        List<PointDay> points,
        List<Difference> differences,
        List<Bag> left,
        Instant at) {
    static Certificate of(
            Community community,
            LocalDate date,
            List<PointDay> points,
            List<Difference> differences,
            List<Bag> left,
            Instant now) {
        var hour = community.sanitation().wasteClearedBy();
        var deadline = hour == null ? null : community.at(date, hour);
        return new Certificate(community, date, deadline, points, differences, left, now);
    }

    /** Once the hour of the day, or else the day, has passed and nothing is left. */
    public boolean closed() {
        return left.isEmpty() && hasEnded();
    }

    private boolean hasEnded() {
        return deadline == null ? community.dateAt(at).isAfter(date) : !at.isBefore(deadline);
    }
}
