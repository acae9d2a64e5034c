package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.secrets.Hashing;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;

/** The kept accounts and, in a rehearsal, those that everybody knows; one that is kept wins over one of the same name. */
@ApplicationScoped
public class KnownAccounts {
    private final Accounts kept;
    private final Credentials credentials;
    private final Hashing hashing;
    private final boolean rehearsal;

    KnownAccounts(Accounts kept, Credentials credentials, Hashing hashing, Terms terms) {
        this.kept = kept;
        this.credentials = credentials;
        this.hashing = hashing;
        this.rehearsal = terms.rehearsal();
    }

    /** @param kept whether it has a row, and secrets of its own */
    public record Known(Account account, boolean kept) {}

    public Uni<Optional<Known>> find(AccountName name) {
        return kept.find(name).map(found -> orRehearsed(found, name));
    }

    /** The account of that name, so that it can't be revoked until the transaction ends. */
    public Uni<Optional<Account>> lock(Tx tx, AccountName name) {
        return kept.lock(tx, name).map(found -> orRehearsed(found, name).map(Known::account));
    }

    private Optional<Known> orRehearsed(Optional<Account> found, AccountName name) {
        return found.map(account -> new Known(account, true)).or(() -> rehearsed(name));
    }

    private Optional<Known> rehearsed(AccountName name) {
        return rehearsal ? RehearsalAccounts.find(name).map(account -> new Known(account, false)) : Optional.empty();
    }

    /** The account a credential is of, if it may come in. */
    public Uni<Optional<Account>> active(Credential credential) {
        return find(credential.accountName()).map(found -> found.map(Known::account)
                .filter(account -> account.isActive() && account.id().equals(credential.account())));
    }

    /** The account a rehearsal knows by that id. */
    Optional<Account> rehearsed(UUID id) {
        return rehearsal ? RehearsalAccounts.find(id) : Optional.empty();
    }

    /**
     * The account, locked until the transaction ends. One of a rehearsal gets a row and its secret now: from here on it is
     * an account like all others. Fails with 404 {@code unknown-account}.
     */
    Uni<Account> lock(Tx tx, UUID id) {
        return kept.lock(tx, id)
                .chain(found -> found.map(account -> Uni.createFrom().item(account))
                        .orElseGet(() -> adopt(tx, rehearsed(id).orElseThrow(KnownAccounts::unknown))));
    }

    private Uni<Account> adopt(Tx tx, Account account) {
        return hashing.hash(RehearsalAccounts.secret())
                .map(hash -> RehearsalAccounts.credential(account).withHash(hash))
                .call(() -> kept.add(tx, account))
                .call(secret -> credentials.add(tx, secret))
                .replaceWith(account);
    }

    public static Refusal unknown() {
        return Refusal.notFound("unknown-account", "there is no such account");
    }
}
