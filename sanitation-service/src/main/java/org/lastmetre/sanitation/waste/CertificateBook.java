package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Shows how the waste of days ended. */
@ApplicationScoped
public class CertificateBook {
    private final Communities communities;
    private final PointDays points;
    private final DayRest rest;
    private final Clock clock;

    CertificateBook(Communities communities, PointDays points, DayRest rest, Clock clock) {
        this.communities = communities;
        this.points = points;
        this.rest = rest;
        this.clock = clock;
    }

    /** @param date null for today; fails with 404 {@code unknown-community} */
    public Uni<Certificate> of(CommunityId id, LocalDate date) {
        return communities.require(id).chain(community -> {
            var day = date == null ? community.dateAt(clock.now()) : date;
            return of(community, day);
        });
    }

    private Uni<Certificate> of(Community community, LocalDate date) {
        var id = community.id();
        return Uni.combine()
                .all()
                .unis(points.of(id, date, date), rest.differences(id, date), rest.left(id, date))
                .asTuple()
                .map(found -> Certificate.of(
                        community, date, found.getItem1(), found.getItem2(), found.getItem3(), clock.now()));
    }
}
