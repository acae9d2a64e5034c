package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Ends days with their certificate; days that nobody was there to end get theirs late, in order. */
@ApplicationScoped
class CertificateWork implements DueWork {
    private final Communities communities;
    private final Standings standings;
    private final Clearances clearances;
    private final ClearanceAnnouncer announcer;

    CertificateWork(Communities communities, Standings standings, Clearances clearances, ClearanceAnnouncer announcer) {
        this.communities = communities;
        this.standings = standings;
        this.clearances = clearances;
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "dispatch-certificates";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return clearances.certifiedThrough(tx).chain(through -> {
            var ending = EndingDays.of(communities.all(), through, now);
            return begin(tx, ending).chain(() -> end(tx, ending.days(), now));
        });
    }

    private Uni<Void> begin(Tx tx, EndingDays ending) {
        return ending.begin().isEmpty()
                ? Uni.createFrom().voidItem()
                : clearances.noteCertifiedThrough(tx, ending.begin());
    }

    private Uni<Void> end(Tx tx, List<EndingDay> days, Instant now) {
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : standings.withLeft(tx, days).chain(left -> endDue(tx, days, left, now));
    }

    private Uni<Void> endDue(Tx tx, List<EndingDay> days, Set<Clearances.Key> left, Instant now) {
        var due = days.stream()
                .filter(ending -> ending.day().isOver(now) || !left.contains(ending.key()))
                .toList();
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(day -> end(tx, day, now))
                .toUni()
                .replaceWithVoid();
    }

    private Uni<Void> end(Tx tx, EndingDay ending, Instant now) {
        var id = ending.community().id();
        var day = ending.day();
        return standings.unfinished(tx, id, day.receptionCloses()).chain(unfinished -> standings
                .count(tx, id, day.begins(), day.ends())
                .map(count -> Certificate.due(ending.community(), day, unfinished, count, now))
                .chain(due -> give(tx, id, due)));
    }

    private Uni<Void> give(Tx tx, CommunityId id, Optional<Certificate> due) {
        return due.isEmpty()
                ? Uni.createFrom().voidItem()
                : clearances
                        .noteCertifiedThrough(tx, Map.of(id, due.get().date()))
                        .chain(() -> clearances.keep(tx, due.get()))
                        .chain(kept -> announcer.certificates(tx, kept.stream().toList()));
    }
}
