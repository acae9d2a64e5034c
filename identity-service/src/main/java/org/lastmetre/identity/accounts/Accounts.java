package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;

/** All accounts that are kept. */
public interface Accounts {
    Uni<Optional<Account>> find(UUID id);

    Uni<Optional<Account>> find(AccountName name);

    /** The account, locked until the transaction ends. */
    Uni<Optional<Account>> lock(Tx tx, UUID id);

    /** The account of that name, locked until the transaction ends. */
    Uni<Optional<Account>> lock(Tx tx, AccountName name);

    /** @return whether it was added; false when there is one of that name */
    Uni<Boolean> add(Tx tx, Account account);

    Uni<Void> save(Tx tx, Account account);

    /**
     * How many administrators can come in: active, with a secret that is good. Nobody else can count or revoke one until the
     * transaction ends.
     *
     * @param besides the account that is not counted; null for none
     */
    Uni<Integer> countAdmins(Tx tx, UUID besides, Instant now);

    /** In the order of names, from behind {@code after} on. */
    Uni<List<Account>> list(AccountFilter filter, String after, int limit);
}
