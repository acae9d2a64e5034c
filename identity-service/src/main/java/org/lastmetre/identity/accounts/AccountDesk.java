package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lastmetre.access.Role;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.secrets.Handed;
import org.lastmetre.identity.secrets.Hashing;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;

/** Makes accounts and takes them out again. */
@ApplicationScoped
public class AccountDesk {
    private final Accounts accounts;
    private final Credentials credentials;
    private final OpenInvitations invitations;
    private final KnownAccounts known;
    private final Endings endings;
    private final Hashing hashing;
    private final Commands commands;
    private final RealTime time;
    private final Ids ids;

    AccountDesk(
            Accounts accounts,
            Credentials credentials,
            OpenInvitations invitations,
            KnownAccounts known,
            Endings endings,
            Hashing hashing,
            Commands commands,
            RealTime time,
            Ids ids) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.invitations = invitations;
        this.known = known;
        this.endings = endings;
        this.hashing = hashing;
        this.commands = commands;
        this.time = time;
        this.ids = ids;
    }

    /** Makes an account that opens with this secret; fails with 409 {@code account-exists}, 503 {@code busy}. */
    public Uni<Handed> make(NewAccount wanted, Secret secret, Once<Account> once) {
        var account = Account.made(ids.next(), wanted.name(), wanted.role(), wanted.displayName(), time.now());
        return hashing.hash(secret)
                .chain(hash -> commands.once(once, tx -> add(tx, account, hash)))
                .map(reply -> Handed.of(reply, secret.value()));
    }

    private Uni<Account> add(Tx tx, Account account, String hash) {
        return accounts.add(tx, account)
                .invoke(added -> {
                    if (!added) {
                        throw Refusal.conflict("account-exists", "there is an account of that name");
                    }
                })
                .chain(() -> credentials.add(tx, Credential.secret(ids.next(), account, hash, time.now())))
                .replaceWith(account);
    }

    /**
     * Takes an account out: all it has ends at once, also its tokens and invitations. Fails with 404
     * {@code unknown-account}, 409 {@code last-administrator}. One that is out already stays out.
     */
    public Uni<Reply> revoke(UUID id, String reason, Once<Account> once) {
        return commands.once(once, tx -> known.lock(tx, id)
                .call(account -> refuseLast(tx, account))
                .map(account -> account.revoked(reason))
                .call(account -> accounts.save(tx, account))
                .call(account -> endAll(tx, account)));
    }

    /** Lets an account in again, which then needs a new secret or invitation. Fails with 404 {@code unknown-account}. */
    public Uni<Reply> reinstate(UUID id, Once<Account> once) {
        return commands.once(
                once, tx -> known.lock(tx, id).map(Account::reinstated).call(account -> accounts.save(tx, account)));
    }

    private Uni<Void> refuseLast(Tx tx, Account account) {
        if (account.role() != Role.ADMIN || !account.isActive()) {
            return Uni.createFrom().voidItem();
        }
        return accounts.countAdmins(tx, account.id(), time.now())
                .invoke(others -> {
                    if (others == 0) {
                        throw Refusal.conflict("last-administrator", "nobody would be left to let people in");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> endAll(Tx tx, Account account) {
        var now = time.now();
        return credentials
                .lockOf(tx, account.id())
                .map(all -> all.stream().map(one -> one.endingAt(now, now)).toList())
                .chain(ended -> endings.keep(tx, ended))
                .chain(() -> invitations.end(tx, account.name(), now));
    }

    /** Fails with 404 {@code unknown-account}. */
    public Uni<Account> find(UUID id) {
        return accounts.find(id)
                .map(found -> found.or(() -> known.rehearsed(id)).orElseThrow(KnownAccounts::unknown));
    }

    /** In the order of names; the accounts of a rehearsal are not among them. */
    public Uni<List<Account>> list(AccountFilter filter, String after, int limit) {
        return accounts.list(filter, after, limit);
    }
}
