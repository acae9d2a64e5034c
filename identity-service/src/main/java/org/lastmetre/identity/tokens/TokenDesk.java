package org.lastmetre.identity.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.accounts.Revocation;
import org.lastmetre.identity.accounts.RevocationAnnouncer;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;

/** Takes tokens back before their end. */
@ApplicationScoped
public class TokenDesk {
    private final Tokens tokens;
    private final GivenBack givenBack;
    private final RevocationAnnouncer announcer;
    private final Transactions transactions;
    private final RealTime time;

    TokenDesk(
            Tokens tokens,
            GivenBack givenBack,
            RevocationAnnouncer announcer,
            Transactions transactions,
            RealTime time) {
        this.tokens = tokens;
        this.givenBack = givenBack;
        this.announcer = announcer;
        this.transactions = transactions;
        this.time = time;
    }

    /** Ends this token alone, not its credential; what is no token of ours has no effect (RFC 7009 §2.2). */
    public Uni<Void> giveBack(String text) {
        return tokens.read(text).chain(found -> found.map(this::giveBack)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    public Uni<Void> giveBack(IssuedToken token) {
        return transactions.run(tx -> giveBack(tx, token));
    }

    /** Told once: whoever sends it again and again has nobody flooded. */
    private Uni<Void> giveBack(Tx tx, IssuedToken token) {
        var revocation = new Revocation(token.id(), token.account(), time.now());
        return givenBack
                .add(tx, token)
                .chain(first -> first
                        ? announcer.announce(tx, List.of(revocation))
                        : Uni.createFrom().voidItem());
    }
}
