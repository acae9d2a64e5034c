package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Transactions;

/**
 * Gives the first answer to a list of reports again when the list comes again under its key. The reports commit on their
 * own, each known by its scan; so a list that was cut short is done again without an effect being doubled.
 */
@ApplicationScoped
public class ListDesk {
    private final Transactions transactions;
    private final Remembered remembered;

    ListDesk(Transactions transactions, Remembered remembered) {
        this.transactions = transactions;
        this.remembered = remembered;
    }

    /** Fails with 422 {@code key-reused} if the key was used with another body, and with whatever {@code list} fails. */
    public <R> Uni<Reply> once(Once<R> once, Supplier<Uni<R>> list) {
        if (once.keys().isEmpty()) {
            return list.get().map(result -> first(once, result));
        }
        return transactions
                .run(tx -> remembered.find(tx, once))
                .chain(known -> known.map(reply -> Uni.createFrom().item(reply))
                        .orElseGet(() -> list.get().chain(result -> keep(once, result))))
                .onFailure(Remembered.TakenMeanwhile.class)
                .retry()
                .atMost(1);
    }

    private <R> Uni<Reply> keep(Once<R> once, R result) {
        var reply = first(once, result);
        var entry = new Remembered.Entry(once.keys(), once.digest(), reply.answer());
        return transactions.run(tx -> remembered.keep(tx, List.of(entry))).replaceWith(reply);
    }

    private static <R> Reply first(Once<R> once, R result) {
        return new Reply(once.render().apply(result), false);
    }
}
