package org.lastmetre.identity.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;

/** Keeps the trail and reads it. */
@ApplicationScoped
public class AuditDesk {
    private final AuditTrail trail;
    private final Transactions transactions;

    AuditDesk(AuditTrail trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Keeps what services tell, in the transaction it was read in. */
    public Uni<Void> hear(Tx tx, List<AuditEntry> entries) {
        return trail.append(tx, entries);
    }

    /** Keeps what had no effect to be committed with, such as an attempt that failed. */
    public Uni<Void> note(AuditEntry entry) {
        return transactions.run(tx -> trail.append(tx, List.of(entry)));
    }

    /** Newest first. */
    public Uni<List<KeptEntry>> list(AuditFilter filter, AuditPlace after, int limit) {
        return trail.list(filter, after, limit);
    }
}
