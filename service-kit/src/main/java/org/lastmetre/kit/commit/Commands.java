package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lastmetre.kit.refusal.Refusal;

/** Runs one command in one transaction, once per key, whether or not its caller stays to hear the answer. */
@ApplicationScoped
public class Commands {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final int LOOKS = 20;

    private final Transactions transactions;
    private final Remembered remembered;
    private final Ledger ledger;

    public Commands(Transactions transactions, Remembered remembered, Ledger ledger) {
        this.transactions = transactions;
        this.remembered = remembered;
        this.ledger = ledger;
    }

    /**
     * @return the answer after the commit, or the first answer if the key was used before; fails with a refusal of kind
     *     UNPROCESSABLE if it was used with another body
     */
    public <R> Uni<Reply> once(Once<R> once, Function<Tx, Uni<R>> work) {
        return settled(once, transactions.run(tx -> firstOrDone(tx, once, work)));
    }

    /**
     * The same for long work that commits in parts of its own: of two under one key at the same moment the second one waits
     * for the first, and is told to come again if that takes long.
     */
    public <R> Uni<Reply> onceInParts(Once<R> once, Supplier<Uni<R>> work) {
        var attempt = transactions.run(
                tx -> remembered.reserve(tx, once.keys()).chain(() -> firstOrDone(tx, once, same -> work.get())));
        return settled(once, patient(attempt));
    }

    private static Uni<Reply> patient(Uni<Reply> attempt) {
        return attempt.onFailure(Remembered.UnderWay.class)
                .retry()
                .withBackOff(LOOK_AGAIN, LOOK_AGAIN)
                .withJitter(0)
                .atMost(LOOKS)
                .onFailure(Remembered.UnderWay.class)
                .transform(late -> Refusal.busy("the same request is still under way"));
    }

    private <R> Uni<Reply> firstOrDone(Tx tx, Once<R> once, Function<Tx, Uni<R>> work) {
        return remembered.find(tx, once).chain(first -> first.<Uni<Reply>>map(
                        reply -> Uni.createFrom().item(reply))
                .orElseGet(() -> doAndRemember(tx, once, work)));
    }

    private Uni<Reply> settled(Once<?> once, Uni<Reply> attempt) {
        var settled = attempt.onFailure(Remembered.TakenMeanwhile.class).retry().atMost(2);
        return Detached.of(settled.onFailure(Refusal.class).recoverWithUni(refusal -> twinOrRefused(once, refusal)));
    }

    /**
     * What refuses a request, of whatever kind the refusal is, may be the effect of its twin, committed at the same moment:
     * then its answer is the answer.
     */
    private Uni<Reply> twinOrRefused(Once<?> once, Refusal refusal) {
        if (once.keys().isEmpty()) {
            return Uni.createFrom().failure(refusal);
        }
        return transactions.run(tx -> remembered.find(tx, once)).map(first -> first.orElseThrow(() -> refusal));
    }

    private <R> Uni<Reply> doAndRemember(Tx tx, Once<R> once, Function<Tx, Uni<R>> work) {
        return Uni.createFrom()
                .deferred(() -> work.apply(tx))
                .map(result -> once.render().apply(result))
                .call(answer -> ledger.keep(tx, List.of(new Ledger.Line(once, answer))))
                .map(answer -> new Reply(answer, false));
    }
}
