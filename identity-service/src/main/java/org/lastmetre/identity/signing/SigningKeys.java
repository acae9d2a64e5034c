package org.lastmetre.identity.signing;

import io.smallrye.mutiny.Uni;
import org.lastmetre.kit.commit.Tx;

/** Where signing keys are kept, for all replicas. */
public interface SigningKeys {
    Uni<KeySet> all();

    /** All keys; other transactions that want to add one wait until this one has ended. */
    Uni<KeySet> lock(Tx tx);

    Uni<Void> add(Tx tx, SigningKey key);
}
