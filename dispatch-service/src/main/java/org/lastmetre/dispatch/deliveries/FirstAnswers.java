package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.refusal.Refusal;

/**
 * Looks again before a scan is refused. Its twin may have been committed at the same moment, by another transaction or
 * another replica; then what refuses the scan is its own effect, and the twin's answer is the answer.
 */
@ApplicationScoped
public class FirstAnswers {
    private final Transactions transactions;
    private final Remembered remembered;

    FirstAnswers(Transactions transactions, Remembered remembered) {
        this.transactions = transactions;
        this.remembered = remembered;
    }

    public Uni<Reply> orRefused(Once<?> once, Uni<Reply> attempt) {
        return attempt.onFailure(isConflict()).recoverWithUni(refusal -> transactions
                .run(tx -> remembered.find(tx, once))
                .map(first -> first.orElseThrow(() -> (Refusal) refusal)));
    }

    private static Predicate<Throwable> isConflict() {
        return failure -> failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.CONFLICT;
    }
}
