package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;

/** Gives the coordinator those at whose door nobody was in time. */
@ApplicationScoped
class VisitWork implements DueWork {
    private final CheckIns checkIns;
    private final Telling telling;

    VisitWork(CheckIns checkIns, Telling telling) {
        this.checkIns = checkIns;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "check-in-visits";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return checkIns.visitsDue(tx, now)
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : telling.locked(tx, due.stream().map(CheckIn::id).toList())
                                .chain(locked -> telling.save(
                                        tx,
                                        locked.values().stream()
                                                .map(one -> one.visitOverdue(now))
                                                .toList())));
    }
}
