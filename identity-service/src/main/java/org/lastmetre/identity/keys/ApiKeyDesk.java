package org.lastmetre.identity.keys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.access.Role;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credential.Kind;
import org.lastmetre.identity.accounts.Credentials;
import org.lastmetre.identity.accounts.Endings;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.secrets.Handed;
import org.lastmetre.identity.secrets.Randomness;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;

/** Makes, replaces and revokes the keys of partners' programs; {@code owner} null is an administrator, who may do it for all. */
@ApplicationScoped
public class ApiKeyDesk {
    private final KnownAccounts accounts;
    private final Credentials credentials;
    private final Endings endings;
    private final Randomness randomness;
    private final Commands commands;
    private final RealTime time;
    private final Ids ids;

    ApiKeyDesk(
            KnownAccounts accounts,
            Credentials credentials,
            Endings endings,
            Randomness randomness,
            Commands commands,
            RealTime time,
            Ids ids) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.endings = endings;
        this.randomness = randomness;
        this.commands = commands;
        this.time = time;
        this.ids = ids;
    }

    /** Fails with 404 {@code unknown-account} if there is no such partner that may come in. */
    public Uni<Handed> make(AccountName partner, NewKey wanted, Once<Credential> once) {
        refusePast(wanted.expiresAt());
        var text = ApiKeyText.make(wanted.mode(), randomness);
        return commands.once(once, tx -> partner(tx, partner).chain(owner -> add(tx, owner, wanted, text)))
                .map(reply -> Handed.of(reply, text.text()));
    }

    private void refusePast(Instant expiresAt) {
        if (expiresAt != null && !expiresAt.isAfter(time.now())) {
            throw Refusal.invalid("expiresAt", "is in the future");
        }
    }

    private Uni<Account> partner(Tx tx, AccountName name) {
        return accounts.lock(tx, name).map(ApiKeyDesk::partner);
    }

    private static Account partner(Optional<Account> found) {
        return found.filter(Account::isActive)
                .filter(account -> account.role() == Role.PARTNER)
                .orElseThrow(KnownAccounts::unknown);
    }

    private Uni<Credential> add(Tx tx, Account owner, NewKey wanted, ApiKeyText text) {
        var key = wanted.credential(ids.next(), owner, text, time.now());
        return credentials.add(tx, key).replaceWith(key);
    }

    /** A new key like the old one, which ends after the overlap; fails with 404 {@code unknown-key}, 409 {@code key-ended}. */
    public Uni<Handed> rotate(UUID id, AccountName owner, Duration overlap, Once<Credential> once) {
        return credentials
                .find(id)
                .map(found -> owned(found.orElseThrow(ApiKeyDesk::unknown), owner))
                .chain(old -> {
                    var text = ApiKeyText.make(old.mode(), randomness);
                    return commands.once(once, tx -> rotate(tx, old, overlap, text))
                            .map(reply -> Handed.of(reply, text.text()));
                });
    }

    /** The account is locked before the key, as by who revokes the account. */
    private Uni<Credential> rotate(Tx tx, Credential key, Duration overlap, ApiKeyText text) {
        return accounts.lock(tx, key.accountName())
                .chain(found -> lock(tx, key.id()).invoke(this::refuseEnded).chain(old -> add(
                                tx, partner(found), NewKey.like(old), text)
                        .call(() -> end(tx, old, time.now().plus(overlap)))));
    }

    private void refuseEnded(Credential key) {
        if (!key.isGood(time.now())) {
            throw Refusal.conflict("key-ended", "the key is revoked or has expired");
        }
    }

    /** Ends a key and its tokens at once; one that is revoked already stays so. Fails with 404 {@code unknown-key}. */
    public Uni<Reply> revoke(UUID id, AccountName owner, Once<Credential> once) {
        return commands.once(once, tx -> lock(tx, id)
                .map(key -> owned(key, owner))
                .chain(key -> key.revokedAt() == null
                        ? end(tx, key, time.now())
                        : Uni.createFrom().item(key)));
    }

    private Uni<Credential> end(Tx tx, Credential key, Instant end) {
        var ended = key.endingAt(end, time.now());
        return endings.keep(tx, List.of(ended)).replaceWith(ended);
    }

    private Uni<Credential> lock(Tx tx, UUID id) {
        return credentials.lock(tx, id).map(found -> found.orElseThrow(ApiKeyDesk::unknown));
    }

    /** A key of somebody else is one that does not exist. */
    private static Credential owned(Credential key, AccountName owner) {
        if (key.kind() != Kind.API_KEY || (owner != null && !owner.equals(key.accountName()))) {
            throw unknown();
        }
        return key;
    }

    /** In the order they were made; {@code partner} null lists those of all. */
    public Uni<List<Credential>> list(AccountName partner, UUID after, int limit) {
        return credentials.keys(partner, after, limit);
    }

    public static Refusal unknown() {
        return Refusal.notFound("unknown-key", "there is no such key");
    }
}
