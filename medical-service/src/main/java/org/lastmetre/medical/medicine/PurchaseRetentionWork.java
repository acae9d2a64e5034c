package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.privacy.Retention;

/** Erases where medicine was bought once its request is erased, and prescriptions that ended long ago. */
@ApplicationScoped
class PurchaseRetentionWork implements DueWork {
    private final Purchases purchases;
    private final Prescriptions prescriptions;
    private final Retention retention;

    PurchaseRetentionWork(Purchases purchases, Prescriptions prescriptions, Retention retention) {
        this.purchases = purchases;
        this.prescriptions = prescriptions;
        this.retention = retention;
    }

    @Override
    public String name() {
        return "medical-purchase-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return purchases
                .erase(tx)
                .chain(() -> prescriptions.erase(tx, retention.endedBefore(now)))
                .replaceWithVoid();
    }
}
