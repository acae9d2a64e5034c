package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;

/** Plans what has become ready by time alone, or could not be planned when it became ready. */
@ApplicationScoped
class PlanningWork implements DueWork {
    private final Runs runs;
    private final Planning planning;

    PlanningWork(Runs runs, Planning planning) {
        this.runs = runs;
        this.planning = planning;
    }

    @Override
    public String name() {
        return "dispatch-planning";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return runs.withReady(tx, now)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(community -> planning.plan(tx, community))
                .toUni()
                .replaceWithVoid();
    }
}
