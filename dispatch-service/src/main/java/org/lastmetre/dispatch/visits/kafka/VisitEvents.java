package org.lastmetre.dispatch.visits.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.DispatchEvent.DoorVisited;
import org.lastmetre.dispatch.visits.Visit;
import org.lastmetre.dispatch.visits.VisitAnnouncer;
import org.lastmetre.dispatch.visits.VisitReport;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;

/** Publishes that somebody was at a door, and whether it was opened. */
@ApplicationScoped
class VisitEvents implements VisitAnnouncer {
    private final Outbox outbox;

    VisitEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> visited(Tx tx, Visit visit, VisitReport report) {
        return outbox.append(tx, List.of(event(visit, report)));
    }

    static DoorVisited event(Visit visit, VisitReport report) {
        return new DoorVisited(
                visit.community().value(),
                visit.id(),
                visit.version(),
                visit.door().building(),
                report.answered(),
                report.by().value(),
                report.at());
    }
}
