package org.lastmetre.identity.sessions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credentials;
import org.lastmetre.identity.accounts.Endings;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.identity.signin.BadCredentials;
import org.lastmetre.identity.signin.SignIn;
import org.lastmetre.identity.signin.SignedIn;
import org.lastmetre.identity.signin.Visitor;
import org.lastmetre.identity.tokens.IssuedToken;
import org.lastmetre.identity.tokens.TokenDesk;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.By;
import org.lastmetre.kit.commit.Detached;
import org.lastmetre.kit.commit.Trail;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;

/** Opens sessions for people at a screen, and closes them. */
@ApplicationScoped
public class SessionDesk {
    private final SignIn signIn;
    private final Opening opening;
    private final Credentials credentials;
    private final Endings endings;
    private final TokenDesk tokens;
    private final Trail trail;
    private final Transactions transactions;
    private final RealTime time;
    private final Terms terms;

    SessionDesk(
            SignIn signIn,
            Opening opening,
            Credentials credentials,
            Endings endings,
            TokenDesk tokens,
            Trail trail,
            Transactions transactions,
            RealTime time,
            Terms terms) {
        this.signIn = signIn;
        this.opening = opening;
        this.credentials = credentials;
        this.endings = endings;
        this.tokens = tokens;
        this.trail = trail;
        this.transactions = transactions;
        this.time = time;
        this.terms = terms;
    }

    /** Fails as {@link SignIn#verify}. */
    public Uni<Session> open(AccountName name, Secret secret, Visitor visitor) {
        return Detached.of(signIn.verify(name, secret, visitor)
                .chain(who -> transactions.run(tx -> open(tx, who, visitor.call())))
                .chain(opening::session));
    }

    private Uni<Opening.Opened> open(Tx tx, SignedIn who, String call) {
        return opening.open(tx, who.account().name(), time.now().plus(terms.session()), call)
                .call(() -> stillGood(tx, who.credential()));
    }

    /** Somebody may have given the account another secret since this one was verified. */
    private Uni<Void> stillGood(Tx tx, Credential verified) {
        return credentials
                .lock(tx, verified.id())
                .invoke(found -> {
                    if (!found.orElse(verified).isGood(time.now())) {
                        throw new BadCredentials();
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Closes the session that a token is of; a token that came from a secret or an API key is only given back itself. What
     * is closed already stays closed.
     *
     * @param credential the claim {@code sid}; empty if the token has none
     */
    public Uni<Void> close(Optional<UUID> credential, IssuedToken token, By by) {
        return Detached.of(transactions
                .run(tx -> lock(tx, credential).chain(found -> close(tx, found, by)))
                .chain(closed -> closed ? Uni.createFrom().voidItem() : tokens.giveBack(token, by)));
    }

    private Uni<Optional<Credential>> lock(Tx tx, Optional<UUID> credential) {
        return credential.map(id -> credentials.lock(tx, id)).orElseGet(() -> Uni.createFrom()
                .item(Optional.empty()));
    }

    private Uni<Boolean> close(Tx tx, Optional<Credential> found, By by) {
        var session = found.filter(one -> one.kind() == Credential.Kind.SESSION);
        var now = time.now();
        var ended = session.filter(one -> one.revokedAt() == null).map(one -> one.endingAt(now, now));
        return ended.map(one -> endings.keep(tx, List.of(one)).chain(() -> trail.append(tx, List.of(done(by)))))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .replaceWith(session.isPresent());
    }

    private static Trail.Done done(By by) {
        return new Trail.Done(by, new Answer(204, null, null, ""));
    }
}
