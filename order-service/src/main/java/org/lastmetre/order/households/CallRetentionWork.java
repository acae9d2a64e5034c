package org.lastmetre.order.households;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.order.orders.HouseholdSteps;

/** Erases calls after a week, as the topics do: a round for everybody leaves a row for every household. */
@ApplicationScoped
class CallRetentionWork implements DueWork {
    private final HouseholdSteps steps;

    CallRetentionWork(HouseholdSteps steps) {
        this.steps = steps;
    }

    @Override
    public String name() {
        return "call-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return steps.eraseOld(tx);
    }
}
