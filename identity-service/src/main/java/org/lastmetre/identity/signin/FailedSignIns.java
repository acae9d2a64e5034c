package org.lastmetre.identity.signin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.audit.AuditDesk;
import org.lastmetre.identity.audit.AuditEntry;

/** Puts attempts that failed into the trail; a name nobody has is not kept, since people type secrets into it. */
@ApplicationScoped
public class FailedSignIns {
    private static final String UNKNOWN = "unknown";

    private final AuditDesk audit;
    private final RealTime time;

    FailedSignIns(AuditDesk audit, RealTime time) {
        this.audit = audit;
        this.time = time;
    }

    public Uni<Void> note(Optional<Account> claimed, Visitor visitor) {
        var name = claimed.map(account -> account.name().value()).orElse(UNKNOWN);
        var role = claimed.map(account -> account.role().claim()).orElse(UNKNOWN);
        return audit.note(new AuditEntry(time.now(), "identity", name, role, visitor.call(), name, visitor.refusal()));
    }
}
