package org.lastmetre.kit.commit;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    public <C, R> Group<C, R> of(String name, GroupWork<C, R> work) {
        var group =
                new Group<>(name, new GroupRun<>(transactions, remembered, ledger, work), settings, System::nanoTime);
        groups.add(group);
        return group;
    }

    /** Whoever was answered needs no waiting for; what others left behind is committed, too. */
    void finish(@Observes @Priority(Ending.WORK) ShutdownEvent event) throws InterruptedException {
        Ending.await(() -> groups.stream().noneMatch(Group::busy));
    }
}
