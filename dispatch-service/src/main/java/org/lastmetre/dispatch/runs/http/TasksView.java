package org.lastmetre.dispatch.runs.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.dispatch.runs.TaskList;
import org.lastmetre.dispatch.volunteers.Reach;

/**
 * All that a volunteer has to do: doors to look at first, then what to carry, in walking order; {@code version} counts its
 * changes.
 */
public record TasksView(
        String volunteer,
        long version,
        List<TaskView> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

    static TasksView of(TaskList list, Reach reach) {
        return new TasksView(
                list.volunteer().value(),
                list.version(),
                Stream.concat(
                                list.visits().stream().map(TaskView::of),
                                list.tasks().stream().map(task -> TaskView.of(task, reach)))
                        .toList(),
                null);
    }
}
