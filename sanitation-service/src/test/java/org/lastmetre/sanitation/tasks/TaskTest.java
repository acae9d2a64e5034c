package org.lastmetre.sanitation.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastmetre.sanitation.Town.at;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.agents.Disinfection;

class TaskTest {
    private static final TaskRules RULES =
            new TaskRules(Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(1));
    private static final Disinfection DONE = new Disinfection("chlorine", 1000, 2.0, "crew", at("10:20"));

    private static Task asked(TaskKind kind) {
        return Task.asked(new TaskId(UUID.randomUUID()), new Asking(Town.ID, kind, "v-1", 7, at("10:00")), 1, RULES);
    }

    @ParameterizedTest
    @CsvSource({"VEHICLE, 1, 10:30", "BUILDING, 2, 12:00", "RETURNED_GOODS, 3, 11:00"})
    void whatHoldsUpMostGoesFirst(TaskKind kind, int priority, String due) {
        assertThat(kind.priority()).isEqualTo(priority);
        assertThat(asked(kind).dueAt()).isEqualTo(at(due));
    }

    @Test
    void itIsDoneOnce() {
        var done = asked(TaskKind.VEHICLE).doneBy(DONE);
        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.version()).isEqualTo(2);
        assertThatThrownBy(() -> done.doneBy(DONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("already-done"));
    }

    @Test
    void whatOthersLookedAfterIsNotDoneAgain() {
        var task = asked(TaskKind.VEHICLE);
        var withdrawn = new Task(
                task.id(),
                task.community(),
                task.kind(),
                task.subject(),
                task.cause(),
                1,
                task.askedAt(),
                task.dueAt(),
                TaskState.WITHDRAWN,
                null,
                2);
        assertThatThrownBy(() -> withdrawn.doneBy(DONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task-withdrawn"));
    }
}
