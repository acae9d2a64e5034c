package org.lastmetre.sanitation.tasks.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.tasks.Task;
import org.lastmetre.sanitation.tasks.TaskId;
import org.lastmetre.sanitation.tasks.Tasks.Position;

/** The task of a path, and positions in lists of tasks. */
final class TaskPath {
    private TaskPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static TaskId id(String id) {
        return Asked.inPath(id, text -> new TaskId(UUID.fromString(text)), Task::unknown);
    }

    /** @return null for the beginning */
    static Position position(String after) {
        var said = Asked.after(after);
        if (said == null) {
            return null;
        }
        var parts = said.split("\\|");
        try {
            return new Position(
                    Integer.parseInt(parts[0]), Instant.parse(parts[1]), new TaskId(UUID.fromString(parts[2])));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            throw Paging.invalidAfter();
        }
    }

    static String position(Task task) {
        return task.kind().priority() + "|" + task.dueAt() + "|" + task.id();
    }
}
