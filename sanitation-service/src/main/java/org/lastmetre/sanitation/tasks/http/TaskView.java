package org.lastmetre.sanitation.tasks.http;

import java.time.OffsetDateTime;
import org.lastmetre.sanitation.tasks.TaskKind;
import org.lastmetre.sanitation.tasks.TaskSheet;
import org.lastmetre.sanitation.tasks.TaskState;

/** A task as it is shown; {@code priority} 1 goes first, {@code quantity} counts packages that came back. */
public record TaskView(
        String id,
        String community,
        TaskKind kind,
        String subject,
        int quantity,
        int priority,
        OffsetDateTime askedAt,
        OffsetDateTime dueAt,
        TaskState state,
        OffsetDateTime doneAt,
        String agent,
        Integer mgPerLitre,
        Double litres,
        String by,
        long version) {
    static TaskView of(TaskSheet sheet) {
        var task = sheet.task();
        var done = task.done();
        var at = sheet.community();
        return new TaskView(
                task.id().toString(),
                task.community().value(),
                task.kind(),
                task.subject(),
                task.quantity(),
                task.kind().priority(),
                at.local(task.askedAt()),
                at.local(task.dueAt()),
                task.state(),
                done == null ? null : at.local(done.at()),
                done == null ? null : done.agent(),
                done == null ? null : done.mgPerLitre(),
                done == null ? null : done.litres(),
                done == null ? null : done.by(),
                task.version());
    }
}
