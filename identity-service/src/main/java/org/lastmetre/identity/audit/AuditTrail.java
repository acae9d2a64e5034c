package org.lastmetre.identity.audit;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** The trail of who did what; entries are only ever added. */
public interface AuditTrail {
    Uni<Void> append(Tx tx, List<AuditEntry> entries);

    /** Newest first, from behind {@code after} (or null) on. */
    Uni<List<KeptEntry>> list(AuditFilter filter, AuditPlace after, int limit);
}
