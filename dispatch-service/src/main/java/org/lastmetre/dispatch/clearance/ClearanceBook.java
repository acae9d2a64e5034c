package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Shows how days stand and how they ended. */
@ApplicationScoped
public class ClearanceBook {
    /** Packages that are listed by name; the counts are of all. */
    private static final int MOST_LISTED = 5_000;

    private final Communities communities;
    private final Standings standings;
    private final Clearances clearances;
    private final Clock clock;

    ClearanceBook(Communities communities, Standings standings, Clearances clearances, Clock clock) {
        this.communities = communities;
        this.standings = standings;
        this.clearances = clearances;
        this.clock = clock;
    }

    /**
     * @param date the local date, null for today; of a date to come nothing is known but its deadline
     * @return fails with 404 {@code unknown-community}
     */
    public Uni<ClearanceSheet> of(CommunityId id, LocalDate date) {
        return communities.require(id).chain(community -> {
            var now = clock.now();
            var today = community.dateAt(now);
            var day = ClearanceDay.of(community, date == null ? today : date);
            if (day.date().isAfter(today)) {
                return Uni.createFrom().item(toCome(community, day));
            }
            return day.date().equals(today) ? today(community, day, now) : past(community, day, now);
        });
    }

    private static ClearanceSheet toCome(Community community, ClearanceDay day) {
        var forecast = new Forecast(Forecast.State.GREEN, 0, 0, day.begins(), day.deadline());
        return new ClearanceSheet(community, day.date(), forecast, new DayCount(0, 0), List.of(), null);
    }

    private Uni<ClearanceSheet> today(Community community, ClearanceDay day, Instant now) {
        return Uni.combine()
                .all()
                .unis(
                        standings.of(community, now),
                        standings.unfinished(community.id(), now.plusSeconds(1), MOST_LISTED),
                        standings.count(community.id(), day.begins(), day.ends()),
                        clearances.find(community.id(), day.date()))
                .asTuple()
                .map(found -> {
                    var forecast = Forecast.of(found.getItem1(), community, day, now);
                    var left = Certificate.of(community, day, found.getItem2(), found.getItem3(), now)
                            .left();
                    var live = new ClearanceSheet(community, day.date(), forecast, found.getItem3(), left, null);
                    return found.getItem4()
                            .filter(kept -> !kept.cleared() || !found.getItem1().hasLeftOf(day))
                            .map(live::certified)
                            .orElse(live);
                });
    }

    private Uni<ClearanceSheet> past(Community community, ClearanceDay day, Instant now) {
        return clearances
                .find(community.id(), day.date())
                .chain(kept -> kept.isPresent()
                        ? Uni.createFrom()
                                .item(ClearanceSheet.of(
                                        community, day, kept.get(), kept.get().at()))
                        : reckoned(community, day, now));
    }

    /** A day without a certificate, as far as it can be told from what is here now. */
    private Uni<ClearanceSheet> reckoned(Community community, ClearanceDay day, Instant now) {
        return standings
                .unfinished(community.id(), day.receptionCloses(), MOST_LISTED)
                .chain(unfinished -> standings
                        .count(community.id(), day.begins(), day.ends())
                        .map(count -> Certificate.of(community, day, unfinished, count, now)))
                .map(certificate -> ClearanceSheet.of(community, day, certificate, null));
    }
}
