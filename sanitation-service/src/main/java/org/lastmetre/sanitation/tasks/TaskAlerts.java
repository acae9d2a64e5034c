package org.lastmetre.sanitation.tasks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertSource;
import org.lastmetre.sanitation.alerts.AlertType;
import org.lastmetre.sanitation.tasks.Tasks.Filter;

/** Tells of what others asked for and was not done when it was due. */
@ApplicationScoped
class TaskAlerts implements AlertSource {
    private final Tasks tasks;

    TaskAlerts(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Uni<List<Alert>> open(Community community, Instant now, int limit) {
        return tasks.list(new Filter(community.id(), TaskState.OPEN, null, limit))
                .map(open -> open.stream()
                        .filter(task -> !task.dueAt().isAfter(now))
                        .map(task -> alert(task, community))
                        .toList());
    }

    private static Alert alert(Task task, Community community) {
        var detail = "%s %s was to be disinfected by %s"
                .formatted(task.kind(), task.subject(), community.timeAt(task.dueAt()));
        return new Alert(AlertType.TASK_OVERDUE, task.id().toString(), task.dueAt(), detail);
    }
}
