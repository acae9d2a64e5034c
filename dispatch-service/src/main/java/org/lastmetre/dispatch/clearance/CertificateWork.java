package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;

/** Finds the days that are to end, also those that nobody was there to end, and has them ended community by community. */
@ApplicationScoped
class CertificateWork implements DueWork {
    /** A city's days end at the same minute; so many a second leave time for other work, and take half a minute for all. */
    private static final int AT_A_TIME = 100;

    private final Communities communities;
    private final Standings standings;
    private final Clearances clearances;
    private final CertificateDesk desk;

    CertificateWork(Communities communities, Standings standings, Clearances clearances, CertificateDesk desk) {
        this.communities = communities;
        this.standings = standings;
        this.clearances = clearances;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "dispatch-certificates";
    }

    /** Where a community begins, its days end with the next look: the desk would wait for what is noted here. */
    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return clearances.certifiedThrough(tx).chain(through -> {
            var ending = EndingDays.of(communities.all(), through, now);
            return ending.begin().isEmpty()
                    ? end(tx, ending.days(), now)
                    : clearances.noteCertifiedThrough(tx, ending.begin());
        });
    }

    private Uni<Void> end(Tx tx, List<EndingDay> days, Instant now) {
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : standings.withLeft(tx, days).chain(left -> end(due(days, left, now), now));
    }

    private static Collection<List<EndingDay>> due(List<EndingDay> days, Set<Clearances.Key> left, Instant now) {
        return days.stream()
                .filter(ending -> ending.day().isOver(now) || !left.contains(ending.key()))
                .collect(Collectors.groupingBy(
                        ending -> ending.community().id(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Uni<Void> end(Collection<List<EndingDay>> due, Instant now) {
        return Multi.createFrom()
                .iterable(due)
                .select()
                .first(AT_A_TIME)
                .onItem()
                .transformToUniAndConcatenate(days -> desk.end(days, now))
                .toUni()
                .replaceWithVoid();
    }
}
