package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.lastmetre.kit.commit.Detached;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;

/** Keeps that a site was scanned too soon: the scan is refused and changes nothing, yet somebody is to know while there is time. */
@ApplicationScoped
class BunchingDesk {
    private final BunchedScans scans;
    private final RoundAnnouncer announcer;
    private final Transactions transactions;

    BunchingDesk(BunchedScans scans, RoundAnnouncer announcer, Transactions transactions) {
        this.scans = scans;
        this.announcer = announcer;
        this.transactions = transactions;
    }

    /** The command's outcome; where that is a refusal, it is given once it is kept why. */
    <T> Uni<T> watched(Uni<T> command, Scan scan, Function<Tx, Uni<SiteDay>> site) {
        return Detached.of(command.onFailure(BunchingDesk::mayBeBunched).recoverWithUni(refusal -> transactions
                .run(tx -> site.apply(tx).chain(day -> kept(tx, day, scan)))
                .chain(() -> Uni.createFrom().failure(refusal))));
    }

    /** Whoever tells of a round that is done already tells of the same work, not of more. */
    private static boolean mayBeBunched(Throwable failure) {
        return failure instanceof Refusal refusal
                && refusal.kind() == Refusal.Kind.CONFLICT
                && !refusal.code().equals(SiteDay.ALREADY_DONE);
    }

    private Uni<Void> kept(Tx tx, SiteDay day, Scan scan) {
        return day.bunched(scan)
                .map(bunched -> scans.add(tx, bunched)
                        .chain(first -> first
                                ? announcer.bunched(tx, bunched)
                                : Uni.createFrom().voidItem()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
