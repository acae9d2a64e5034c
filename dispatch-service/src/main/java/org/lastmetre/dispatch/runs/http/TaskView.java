package org.lastmetre.dispatch.runs.http;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.Stop;
import org.lastmetre.dispatch.runs.Task;
import org.lastmetre.dispatch.visits.Visit;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.Role;

/** What to carry to one building, or to its doors, in walking order; or a door to look at. */
public record TaskView(
        Kind kind,
        UUID runId,
        Run.State runState,
        String grid,
        String building,
        Role role,
        Stop.State state,
        String runner,
        String volunteer,
        List<CarriedView> packages,
        VisitTaskView visit) {
    /** What kind of task it is. */
    public enum Kind {
        CARRY,
        /** Look at a door, and tell POST /api/door-visits/{id} whether somebody opened. */
        DOOR_VISIT
    }

    static TaskView of(Visit visit) {
        return new TaskView(
                Kind.DOOR_VISIT,
                null,
                null,
                visit.door().grid(),
                visit.door().building(),
                Role.BUILDING_VOLUNTEER,
                null,
                null,
                null,
                List.of(),
                VisitTaskView.of(visit));
    }

    static TaskView of(Task task, Reach reach) {
        return new TaskView(
                Kind.CARRY,
                task.run().id(),
                task.run().state(),
                task.run().grid(),
                task.stop().building(),
                task.role(),
                task.stop().state(),
                task.run().runner().value(),
                task.stop().volunteer().value(),
                task.packages().stream()
                        .map(item -> CarriedView.of(item, reach))
                        .toList(),
                null);
    }
}
