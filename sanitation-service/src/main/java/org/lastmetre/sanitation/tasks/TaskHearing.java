package org.lastmetre.sanitation.tasks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.sanitation.tasks.Tasks.OnStandby;

/** Hears what other services want to have disinfected, and what they don't any more. */
@ApplicationScoped
public class TaskHearing {
    private final Tasks tasks;
    private final TaskRules rules;
    private final Ids ids;

    TaskHearing(Tasks tasks, TaskRules rules, Ids ids) {
        this.tasks = tasks;
        this.rules = rules;
        this.ids = ids;
    }

    /** Things of the same kind, subject and cause become one task. */
    public Uni<Void> asked(Tx tx, List<Asking> askings) {
        var wanted = askings.stream().collect(Collectors.groupingBy(TaskHearing::sameTask)).values().stream()
                .map(same -> Task.asked(new TaskId(ids.next()), same.get(0), same.size(), rules))
                .toList();
        return wanted.isEmpty() ? Uni.createFrom().voidItem() : tasks.add(tx, wanted);
    }

    private static List<Object> sameTask(Asking asking) {
        return asking.kind() == TaskKind.RETURNED_GOODS
                ? List.of(asking.community(), asking.kind())
                : List.of(asking.community(), asking.kind(), asking.subject(), asking.cause());
    }

    /** What waits for them was done by others. */
    public Uni<Void> onStandby(Tx tx, Collection<OnStandby> vehicles) {
        return vehicles.isEmpty() ? Uni.createFrom().voidItem() : tasks.withdraw(tx, vehicles);
    }
}
