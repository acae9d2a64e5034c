package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.privacy.Retention;

/** Erases medical detail once it has been kept long enough; that there was a request stays, for the sums. */
@ApplicationScoped
class RetentionWork implements DueWork {
    private final Details details;
    private final Retention retention;

    RetentionWork(Details details, Retention retention) {
        this.details = details;
        this.retention = retention;
    }

    @Override
    public String name() {
        return "medical-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return details.erase(tx, retention.endedBefore(now)).replaceWithVoid();
    }
}
