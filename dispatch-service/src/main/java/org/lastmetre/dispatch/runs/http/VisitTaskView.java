package org.lastmetre.dispatch.runs.http;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.visits.Visit;

/** A door to look at: where it is, never who lives there or why. */
public record VisitTaskView(UUID id, String unit, int floor, String room, Instant requestedAt) {
    static VisitTaskView of(Visit visit) {
        var door = visit.door();
        return new VisitTaskView(
                visit.id(), door.unit(), RunSheet.floor(door.room()), door.room(), visit.requestedAt());
    }
}
