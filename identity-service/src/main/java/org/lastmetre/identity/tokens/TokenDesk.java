package org.lastmetre.identity.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Revocation;
import org.lastmetre.identity.accounts.RevocationAnnouncer;
import org.lastmetre.identity.attempts.Attempts;
import org.lastmetre.identity.attempts.SlowDown;
import org.lastmetre.identity.attempts.Source;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.By;
import org.lastmetre.kit.commit.Detached;
import org.lastmetre.kit.commit.Trail;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;

/** Takes tokens back before their end. */
@ApplicationScoped
public class TokenDesk {
    private final Tokens tokens;
    private final GivenBack givenBack;
    private final RevocationAnnouncer announcer;
    private final Transactions transactions;
    private final Attempts attempts;
    private final Trail trail;
    private final RealTime time;

    TokenDesk(
            Tokens tokens,
            GivenBack givenBack,
            RevocationAnnouncer announcer,
            Transactions transactions,
            Attempts attempts,
            Trail trail,
            RealTime time) {
        this.tokens = tokens;
        this.givenBack = givenBack;
        this.announcer = announcer;
        this.transactions = transactions;
        this.attempts = attempts;
        this.trail = trail;
        this.time = time;
    }

    /** Ends this token alone, not its credential; what is no token of ours has no effect (RFC 7009 §2.2). */
    public Uni<Void> giveBack(String text) {
        return tokens.read(text).chain(found -> found.map(token -> giveBack(token, holder(token)))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Runs to its end even when the one who asks hangs up. Fails with {@link SlowDown} for whom gives back too many. */
    public Uni<Void> giveBack(IssuedToken token, By by) {
        return Uni.createFrom().deferred(() -> {
            attempts.charge(Source.givingBack(token.account()));
            return Detached.of(transactions.run(tx -> giveBack(tx, token, by)));
        });
    }

    /** Told once: whoever sends it again and again has nobody flooded. */
    private Uni<Void> giveBack(Tx tx, IssuedToken token, By by) {
        var revocation = new Revocation(token.id(), token.account(), time.now());
        return givenBack
                .add(tx, token)
                .chain(first -> first
                        ? announcer.announce(tx, List.of(revocation)).chain(() -> trail.append(tx, done(by)))
                        : Uni.createFrom().voidItem());
    }

    private static List<Trail.Done> done(By by) {
        return List.of(new Trail.Done(by, new Answer(200, null, null, "")));
    }

    private static By holder(IssuedToken token) {
        return new By(token.account(), "holder", "POST /oauth/revoke", token.account());
    }
}
