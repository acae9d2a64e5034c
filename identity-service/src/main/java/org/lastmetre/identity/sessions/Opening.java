package org.lastmetre.identity.sessions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credentials;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.signin.BadCredentials;
import org.lastmetre.identity.tokens.Tokens;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.By;
import org.lastmetre.kit.commit.Trail;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;

/** Lets an account in until an instant: a credential of its own, which can be revoked, and a token from it. */
@ApplicationScoped
public class Opening {
    private final KnownAccounts accounts;
    private final Credentials credentials;
    private final Tokens tokens;
    private final Trail trail;
    private final RealTime time;
    private final Ids ids;

    Opening(KnownAccounts accounts, Credentials credentials, Tokens tokens, Trail trail, RealTime time, Ids ids) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.tokens = tokens;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    /** Somebody who is in, before there is a token. */
    public record Opened(Account account, Credential credential) {}

    /**
     * The account is locked: who revokes it at the same moment either comes first, and nobody gets in, or finds the new
     * credential. Fails with {@link BadCredentials} if it is out.
     *
     * @param call what the trail says of it
     */
    public Uni<Opened> open(Tx tx, AccountName name, Instant until, String call) {
        return accounts.lock(tx, name)
                .map(found -> found.filter(Account::isActive).orElseThrow(BadCredentials::new))
                .map(account -> new Opened(account, Credential.session(ids.next(), account, time.now(), until)))
                .call(opened -> credentials.add(tx, opened.credential()))
                .call(opened -> trail.append(tx, List.of(done(opened.account(), call))));
    }

    private static Trail.Done done(Account account, String call) {
        var by = new By(
                account.name().value(),
                account.role().claim(),
                call,
                account.name().value());
        return new Trail.Done(by, new Answer(200, null, null, ""));
    }

    /** The token of what was opened and is committed. */
    public Uni<Session> session(Opened opened) {
        var life = Duration.between(time.now(), opened.credential().expiresAt());
        return tokens.issue(opened.account(), opened.credential(), life)
                .map(token -> new Session(opened.account(), token));
    }
}
