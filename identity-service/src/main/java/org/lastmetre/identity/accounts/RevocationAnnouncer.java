package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells everybody who accepts tokens what is revoked. */
public interface RevocationAnnouncer {
    Uni<Void> announce(Tx tx, List<Revocation> revocations);
}
