package org.lastmetre.dispatch.runs.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.lastmetre.dispatch.runs.TaskList;
import org.lastmetre.dispatch.volunteers.Reach;

/** All that a volunteer has to do, in walking order; {@code version} counts its changes. */
public record TasksView(
        String volunteer,
        long version,
        List<TaskView> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

    static TasksView of(TaskList list, Reach reach) {
        return new TasksView(
                list.volunteer().value(),
                list.version(),
                list.tasks().stream().map(task -> TaskView.of(task, reach)).toList(),
                null);
    }
}
