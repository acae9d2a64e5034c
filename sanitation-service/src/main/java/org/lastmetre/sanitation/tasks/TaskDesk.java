package org.lastmetre.sanitation.tasks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.sanitation.agents.AgentDesk;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.tasks.Tasks.Filter;

/** Shows crews what others asked for, and takes what they have done. */
@ApplicationScoped
public class TaskDesk {
    private final Tasks tasks;
    private final TaskAnnouncer announcer;
    private final AgentDesk agents;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    TaskDesk(
            Tasks tasks,
            TaskAnnouncer announcer,
            AgentDesk agents,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.tasks = tasks;
        this.announcer = announcer;
        this.agents = agents;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-task}; 409 {@code already-done}, {@code task-withdrawn}. */
    public Uni<Reply> completed(TaskId id, Disinfection told, Once<TaskSheet> once) {
        return commands.once(once, tx -> tasks.lock(tx, id)
                .map(found -> found.orElseThrow(Task::unknown).doneBy(told.by(clock.now())))
                .call(done -> tasks.save(tx, done))
                .call(done -> announcer.done(tx, done))
                .chain(done -> sheet(done).call(sheet -> used(tx, sheet))));
    }

    private Uni<Void> used(Tx tx, TaskSheet sheet) {
        return agents.used(tx, sheet.community(), sheet.task().done());
    }

    /** By priority, then by when they are due. */
    public Uni<List<TaskSheet>> list(Filter filter) {
        return tasks.list(filter).chain(this::sheets);
    }

    private Uni<List<TaskSheet>> sheets(List<Task> found) {
        var sheets = found.stream().map(this::sheet).toList();
        return sheets.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join().all(sheets).andFailFast();
    }

    private Uni<TaskSheet> sheet(Task task) {
        return communities.require(task.community()).map(community -> new TaskSheet(task, community));
    }
}
