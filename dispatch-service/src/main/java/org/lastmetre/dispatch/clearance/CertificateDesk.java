package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Ends the days of a community with their certificates, in a transaction of its own: what breaks it is no other's trouble. */
@ApplicationScoped
class CertificateDesk {
    private static final Logger LOG = Logger.getLogger(CertificateDesk.class);

    private final Transactions transactions;
    private final Standings standings;
    private final Clearances clearances;
    private final ClearanceAnnouncer announcer;

    CertificateDesk(
            Transactions transactions, Standings standings, Clearances clearances, ClearanceAnnouncer announcer) {
        this.transactions = transactions;
        this.standings = standings;
        this.clearances = clearances;
        this.announcer = announcer;
    }

    /**
     * @param days of one community, in their order
     * @return fails only with {@link Unavailable}; days that can't be ended otherwise stay as they are, to be tried again
     */
    Uni<Void> end(List<EndingDay> days, Instant now) {
        var id = days.get(0).community().id();
        return transactions
                .run(tx -> inOrder(tx, days, now))
                .onFailure(failure -> !(failure instanceof Unavailable))
                .recoverWithItem(failure -> {
                    LOG.warnf(failure, "the days of %s could not be ended now, trying again", id);
                    return null;
                });
    }

    private Uni<Void> inOrder(Tx tx, List<EndingDay> days, Instant now) {
        return Multi.createFrom()
                .iterable(days)
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
