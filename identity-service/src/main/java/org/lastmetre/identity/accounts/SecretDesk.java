package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Credential.Kind;
import org.lastmetre.identity.secrets.Handed;
import org.lastmetre.identity.secrets.Hashing;
import org.lastmetre.identity.secrets.Randomness;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;

/** Gives an account a new secret and lets the old ones end. */
@ApplicationScoped
public class SecretDesk {
    private final Credentials credentials;
    private final KnownAccounts known;
    private final Endings endings;
    private final Hashing hashing;
    private final Randomness randomness;
    private final Commands commands;
    private final RealTime time;
    private final Ids ids;

    SecretDesk(
            Credentials credentials,
            KnownAccounts known,
            Endings endings,
            Hashing hashing,
            Randomness randomness,
            Commands commands,
            RealTime time,
            Ids ids) {
        this.credentials = credentials;
        this.known = known;
        this.endings = endings;
        this.hashing = hashing;
        this.randomness = randomness;
        this.commands = commands;
        this.time = time;
        this.ids = ids;
    }

    /**
     * The old secrets go on for the overlap; without one they end at once, with all tokens and sessions from them. Fails
     * with 404 {@code unknown-account}, 409 {@code account-revoked}, 503 {@code busy}.
     *
     * @param asks the account that asks; null for an administrator, who may ask for everybody
     */
    public Uni<Handed> rotate(UUID id, AccountName asks, Duration overlap, Once<Account> once) {
        var secret = randomness.secret();
        return mayAsk(id, asks)
                .chain(() -> hashing.hash(secret))
                .chain(hash -> commands.once(once, tx -> rotate(tx, id, asks, overlap, hash)))
                .map(reply -> Handed.of(reply, secret.value()));
    }

    /** Hashing is dear: a stranger is refused before it. Who came in by an invitation has no secret to renew. */
    private Uni<Void> mayAsk(UUID id, AccountName asks) {
        if (asks == null) {
            return Uni.createFrom().voidItem();
        }
        return known.find(asks)
                .map(found -> found.filter(one -> one.account().id().equals(id)).orElseThrow(KnownAccounts::unknown))
                .chain(one -> one.kept() ? hasSecret(id) : Uni.createFrom().voidItem());
    }

    private Uni<Void> hasSecret(UUID id) {
        return credentials
                .secrets(id, time.now())
                .invoke(secrets -> {
                    if (secrets.isEmpty()) {
                        throw KnownAccounts.unknown();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Account> rotate(Tx tx, UUID id, AccountName asks, Duration overlap, String hash) {
        return known.lock(tx, id)
                .invoke(account -> check(account, asks))
                .call(account -> endOld(tx, account, overlap))
                .call(account -> credentials.add(tx, Credential.secret(ids.next(), account, hash, time.now())));
    }

    private static void check(Account account, AccountName asks) {
        if (asks != null && !asks.equals(account.name())) {
            throw KnownAccounts.unknown();
        }
        if (!account.isActive()) {
            throw Refusal.conflict("account-revoked", "the account is out for good");
        }
    }

    private Uni<Void> endOld(Tx tx, Account account, Duration overlap) {
        var now = time.now();
        return credentials
                .lockOf(tx, account.id())
                .map(all -> ending(all, now.plus(overlap), now))
                .chain(ended -> endings.keep(tx, ended));
    }

    /** Sessions were opened by an old secret: they end with it when it ends at once, else at their own time. */
    private static List<Credential> ending(List<Credential> all, Instant end, Instant now) {
        return all.stream()
                .filter(one -> one.kind() == Kind.SECRET || (one.kind() == Kind.SESSION && !end.isAfter(now)))
                .map(one -> one.endingAt(end, now))
                .toList();
    }
}
