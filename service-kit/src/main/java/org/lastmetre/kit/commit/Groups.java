package org.lastmetre.kit.commit;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.lastmetre.access.Ending;

/** Makes groups; one for each hot command of a service. */
@ApplicationScoped
public class Groups {
    private static final long LOOK_MILLIS = 1_000;

    private final Transactions transactions;
    private final Remembered remembered;
    private final Ledger ledger;
    private final GroupSettings settings;
    private final List<Group<?, ?>> groups = new CopyOnWriteArrayList<>();

    public Groups(
            Transactions transactions, Remembered remembered, Ledger ledger, GroupSettings settings, Vertx vertx) {
        this.transactions = transactions;
        this.remembered = remembered;
        this.ledger = ledger;
        this.settings = settings;
        vertx.setPeriodic(LOOK_MILLIS, look -> groups.forEach(Group::refuseOverdue));
    }

    /** Decides about commands by what was loaded for their group; answers one result a command, in their order. */
    @FunctionalInterface
    public interface Decide<C, L, R> {
        Uni<List<Result<R>>> apply(Tx tx, L loaded, List<C> commands);
    }

    /**
     * @param load reads and locks what a group of commands needs, while it is looked up which of them were answered before:
     *     so it must not write, and those are among them: their answers wait for it, and fail with it
     * @param decide does the others
     */
    public <C, L, R> Group<C, R> of(String name, BiFunction<Tx, List<C>, Uni<L>> load, Decide<C, L, R> decide) {
        return add(name, GroupWork.of(load, decide));
    }

    /** For work that reads nothing ahead. */
    public <C, R> Group<C, R> of(String name, BiFunction<Tx, List<C>, Uni<List<Result<R>>>> work) {
        return add(name, GroupWork.atOnce(work));
    }

    private <C, R> Group<C, R> add(String name, GroupWork<C, R> work) {
        var run = new GroupRun<>(transactions, remembered, ledger, work);
        var group = new Group<>(name, run, settings, System::nanoTime);
        groups.add(group);
        return group;
    }

    /** Whoever was answered needs no waiting for; what others left behind is committed, too. */
    void finish(@Observes @Priority(Ending.WORK) ShutdownEvent event) throws InterruptedException {
        Ending.await(() -> groups.stream().noneMatch(Group::busy));
    }
}
