package org.lastmetre.dispatch.runs.http;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.Stop;
import org.lastmetre.dispatch.runs.Task;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.Role;

/** What to carry to one building, or to its doors, in walking order. */
public record TaskView(
        UUID runId,
        Run.State runState,
        String grid,
        String building,
        Role role,
        Stop.State state,
        String runner,
        String volunteer,
        List<CarriedView> packages) {

    static TaskView of(Task task, Reach reach) {
        return new TaskView(
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
                        .toList());
    }
}
