package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;

/** What accounts prove themselves with. */
public interface Credentials {
    /** The good secrets of an account, newest first. */
    Uni<List<Credential>> secrets(UUID account, Instant now);

    /** All credentials of an account that are not revoked, locked until the transaction ends. */
    Uni<List<Credential>> lockOf(Tx tx, UUID account);

    Uni<Optional<Credential>> find(UUID id);

    Uni<Optional<Credential>> lock(Tx tx, UUID id);

    Uni<Void> add(Tx tx, Credential credential);

    /** Keeps when they end and that they are revoked. */
    Uni<Void> save(Tx tx, Collection<Credential> credentials);

    /** Those whose end has come without being told, locked; others that are locked are left out. */
    Uni<List<Credential>> ended(Tx tx, Instant now, int limit);

    /** Drops sessions that ended a week ago and more. */
    Uni<Void> forgetSessions(Tx tx, Instant now, int limit);

    /** The API key of that hash, good or not. */
    Uni<Optional<Credential>> findKey(String hash);

    /** API keys in the order they were made, of one account or of all (null), from behind {@code after} (or null) on. */
    Uni<List<Credential>> keys(AccountName account, UUID after, int limit);
}
