package org.lastmetre.dispatch.visits;

import io.smallrye.mutiny.Uni;
import org.lastmetre.kit.commit.Tx;

/** Tells medical what came of a visit. */
public interface VisitAnnouncer {
    Uni<Void> visited(Tx tx, Visit visit, VisitReport report);
}
