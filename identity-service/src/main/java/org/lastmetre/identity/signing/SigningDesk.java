package org.lastmetre.identity.signing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;

/** Makes the first signing key and the next ones; replicas that begin together agree on one. */
@ApplicationScoped
public class SigningDesk {
    private final SigningKeys keys;
    private final KeysAtHand atHand;
    private final Transactions transactions;
    private final Commands commands;
    private final RealTime time;
    private final Terms terms;

    SigningDesk(
            SigningKeys keys,
            KeysAtHand atHand,
            Transactions transactions,
            Commands commands,
            RealTime time,
            Terms terms) {
        this.keys = keys;
        this.atHand = atHand;
        this.transactions = transactions;
        this.commands = commands;
        this.time = time;
        this.terms = terms;
    }

    /** Makes a key if there is none; it signs at once, since nobody has read the keys yet. */
    public Uni<Void> begin() {
        return keys.all()
                .chain(known ->
                        known.keys().isEmpty() ? first() : Uni.createFrom().voidItem())
                .invoke(atHand::forget);
    }

    private Uni<Void> first() {
        return made(Duration.ZERO)
                .chain(key -> transactions.run(tx -> keys.lock(tx)
                        .chain(known -> known.keys().isEmpty()
                                ? keys.add(tx, key)
                                : Uni.createFrom().voidItem())));
    }

    /** Publishes a new key at once, which signs later; fails with 409 {@code rotation-under-way} before it does. */
    public Uni<Reply> rotate(Once<SigningKey> once) {
        return made(terms.signsAfter())
                .chain(key -> commands.once(once, tx -> add(tx, key)))
                .invoke(atHand::forget);
    }

    /** A new key, made beside the event loop. */
    private Uni<SigningKey> made(Duration signsAfter) {
        return Uni.createFrom()
                .item(() -> KeyPairs.make(time.now(), time.now().plus(signsAfter)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Uni<SigningKey> add(Tx tx, SigningKey key) {
        return keys.lock(tx)
                .invoke(known -> {
                    if (known.rotates(time.now())) {
                        throw Refusal.conflict("rotation-under-way", "a new key is published and does not sign yet");
                    }
                })
                .chain(() -> keys.add(tx, key))
                .replaceWith(key);
    }
}
