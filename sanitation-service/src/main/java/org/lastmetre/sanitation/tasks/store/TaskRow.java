package org.lastmetre.sanitation.tasks.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.tasks.Task;
import org.lastmetre.sanitation.tasks.TaskId;
import org.lastmetre.sanitation.tasks.TaskKind;
import org.lastmetre.sanitation.tasks.TaskState;

/** A task as a row of table {@code disinfection_task}. */
final class TaskRow {
    private TaskRow() {}

    static Tuple asked(List<Task> tasks) {
        return Columns.of(tasks)
                .uuid(task -> task.id().value())
                .text(Task::community)
                .text(Task::kind)
                .text(Task::subject)
                .number(Task::cause)
                .integer(Task::quantity)
                .integer(task -> task.kind().priority())
                .instant(Task::askedAt)
                .instant(Task::dueAt)
                .tuple();
    }

    static Tuple done(Task task) {
        var done = task.done();
        return Tuple.tuple()
                .addUUID(task.id().value())
                .addString(task.state().name())
                .addString(done.agent())
                .addInteger(done.mgPerLitre())
                .addDouble(done.litres())
                .addString(done.by())
                .addOffsetDateTime(Columns.stamp(done.at()))
                .addLong(task.version());
    }

    static List<Task> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(TaskRow::task).toList();
    }

    private static Task task(Row row) {
        return new Task(
                new TaskId(row.getUUID("id")),
                new CommunityId(row.getString("community")),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getLong("cause"),
                row.getInteger("quantity"),
                Columns.instant(row, "asked_at"),
                Columns.instant(row, "due_at"),
                TaskState.valueOf(row.getString("state")),
                done(row),
                row.getLong("version"));
    }

    private static Disinfection done(Row row) {
        var at = Columns.instant(row, "done_at");
        return at == null
                ? null
                : new Disinfection(
                        row.getString("agent"),
                        row.getInteger("mg_per_litre"),
                        row.getDouble("litres"),
                        row.getString("done_by"),
                        at);
    }
}
