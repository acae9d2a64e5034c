package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.lastmetre.kit.commit.Tx;

/** Keeps when credentials end, and tells everybody of those that end at once. */
@ApplicationScoped
public class Endings {
    private final Credentials credentials;
    private final RevocationAnnouncer announcer;

    Endings(Credentials credentials, RevocationAnnouncer announcer) {
        this.credentials = credentials;
        this.announcer = announcer;
    }

    /** @param changed credentials, locked in this transaction, with the ends they have from now on */
    public Uni<Void> keep(Tx tx, Collection<Credential> changed) {
        var revoked = changed.stream()
                .filter(credential -> credential.revokedAt() != null)
                .map(Revocation::of)
                .toList();
        return credentials.save(tx, changed).chain(() -> announcer.announce(tx, revoked));
    }
}
