package org.lastmetre.sanitation.tasks;

import java.time.Instant;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Disinfection;

/**
 * Something that others asked to have disinfected.
 *
 * @param cause the version of what asked
 * @param quantity how many packages; 1 for what is one thing
 * @param done null while it isn't
 */
public record Task(
        TaskId id,
        CommunityId community,
        TaskKind kind,
        String subject,
        long cause,
        int quantity,
        Instant askedAt,
        Instant dueAt,
        TaskState state,
        Disinfection done,
        long version) {
    static Task asked(TaskId id, Asking asking, int quantity, TaskRules rules) {
        var due = asking.at().plus(rules.within(asking.kind()));
        return new Task(
                id,
                asking.community(),
                asking.kind(),
                asking.subject(),
                asking.cause(),
                quantity,
                asking.at(),
                due,
                TaskState.OPEN,
                null,
                1);
    }

    public static Refusal unknown() {
        return Refusal.notFound("unknown-task", "there is no such task");
    }

    /** @throws Refusal 409 {@code already-done}, {@code task-withdrawn} */
    Task doneBy(Disinfection so) {
        if (state == TaskState.DONE) {
            throw Refusal.conflict("already-done", "the task is done");
        }
        if (state == TaskState.WITHDRAWN) {
            throw Refusal.conflict("task-withdrawn", "others have looked after it");
        }
        return new Task(id, community, kind, subject, cause, quantity, askedAt, dueAt, TaskState.DONE, so, version + 1);
    }
}
