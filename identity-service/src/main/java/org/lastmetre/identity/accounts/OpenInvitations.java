package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;

/** What lets somebody into an account who isn't in yet. */
public interface OpenInvitations {
    /** Takes back all that are good; the account is locked, so that none is made or redeemed meanwhile. */
    Uni<Void> end(Tx tx, AccountName account, Instant now);
}
