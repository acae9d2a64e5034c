package org.lastmetre.identity.invitations;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;

/** All invitations. */
public interface Invitations {
    Uni<Void> add(Tx tx, Invitation invitation);

    /** The invitation of a code. */
    Uni<Optional<Invitation>> find(Tx tx, String codeHash);

    /** The invitation, locked until the transaction ends. */
    Uni<Optional<Invitation>> lock(Tx tx, UUID id);

    /** Keeps that it was redeemed or revoked. */
    Uni<Void> save(Tx tx, Invitation invitation);
}
