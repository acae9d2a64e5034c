package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.identity.Terms;

/** The kept accounts and, in a rehearsal, those that everybody knows; one that is kept wins over one of the same name. */
@ApplicationScoped
public class KnownAccounts {
    private final Accounts kept;
    private final boolean rehearsal;

    KnownAccounts(Accounts kept, Terms terms) {
        this.kept = kept;
        this.rehearsal = terms.rehearsal();
    }

    /** @param kept whether it has a row, and secrets of its own */
    public record Known(Account account, boolean kept) {}

    public Uni<Optional<Known>> find(AccountName name) {
        return kept.find(name)
                .map(found -> found.map(account -> new Known(account, true)).or(() -> rehearsed(name)));
    }

    private Optional<Known> rehearsed(AccountName name) {
        return rehearsal ? RehearsalAccounts.find(name).map(account -> new Known(account, false)) : Optional.empty();
    }

    /** The account a credential names, if it may come in. */
    public Uni<Optional<Account>> active(Credential credential) {
        return find(credential.accountName()).map(found -> found.map(Known::account)
                .filter(account -> account.isActive() && account.id().equals(credential.account())));
    }

    /** The account a rehearsal knows by that id, as long as none is kept in its place. */
    public Optional<Account> rehearsed(UUID id) {
        return rehearsal ? RehearsalAccounts.find(id) : Optional.empty();
    }
}
