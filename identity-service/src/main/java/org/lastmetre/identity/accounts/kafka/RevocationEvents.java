package org.lastmetre.identity.accounts.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.IdentityEvent.CredentialRevoked;
import org.lastmetre.identity.accounts.Revocation;
import org.lastmetre.identity.accounts.RevocationAnnouncer;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;

/** Publishes revocations; each credential is revoked once, so its version is 1. */
@ApplicationScoped
class RevocationEvents implements RevocationAnnouncer {
    private final Outbox outbox;

    RevocationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(Tx tx, List<Revocation> revocations) {
        return outbox.append(
                tx, revocations.stream().map(RevocationEvents::event).toList());
    }

    private static CredentialRevoked event(Revocation revocation) {
        return new CredentialRevoked(revocation.credential(), revocation.account(), 1, revocation.at());
    }
}
