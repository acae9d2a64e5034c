package org.lastmetre.identity.tokens;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;

/** Tokens that were given back before their end. */
public interface GivenBack {
    /** @return whether it was given back for the first time */
    Uni<Boolean> add(Tx tx, IssuedToken token);

    /** Drops those that would be over by now anyway. */
    Uni<Void> forget(Tx tx, Instant now, int limit);
}
