package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.privacy.Retention;

/** Forgets how people said they were once that has been kept long enough; that they were reached stays, for the sums. */
@ApplicationScoped
class ForgetWork implements DueWork {
    private final CheckIns checkIns;
    private final Retention retention;

    ForgetWork(CheckIns checkIns, Retention retention) {
        this.checkIns = checkIns;
        this.retention = retention;
    }

    @Override
    public String name() {
        return "check-in-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var before = LocalDate.ofInstant(retention.endedBefore(now), ZoneOffset.UTC);
        return checkIns.forgetConditions(tx, before).replaceWithVoid();
    }
}
