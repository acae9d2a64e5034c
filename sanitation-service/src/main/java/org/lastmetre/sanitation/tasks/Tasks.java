package org.lastmetre.sanitation.tasks;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What others asked for. */
public interface Tasks {
    /** Where a list goes on. */
    record Position(int priority, Instant dueAt, TaskId id) {}

    /** Which tasks are wanted; all but the limit null for any. */
    record Filter(CommunityId community, TaskState state, Position after, int limit) {}

    /** That a vehicle stands by again, by its version then. */
    record OnStandby(String vehicle, long version) {}

    /** What was asked for already stays; returned goods join those that wait. */
    Uni<Void> add(Tx tx, List<Task> tasks);

    /** Takes back what waits for vehicles that stand by again. */
    Uni<Void> withdraw(Tx tx, Collection<OnStandby> vehicles);

    /** The task, which nobody else can change until the transaction ends. */
    Uni<Optional<Task>> lock(Tx tx, TaskId id);

    Uni<Void> save(Tx tx, Task task);

    /** By priority, then by when they are due. */
    Uni<List<Task>> list(Filter filter);
}
