package org.lastmetre.dispatch.visits.http;

import java.util.UUID;
import org.lastmetre.dispatch.visits.Visit;

/** A visit after somebody told what came of it. */
public record VisitView(UUID id, String building, Visit.State state, Boolean answered) {
    static VisitView of(Visit visit) {
        return new VisitView(visit.id(), visit.door().building(), visit.state(), visit.answered());
    }
}
