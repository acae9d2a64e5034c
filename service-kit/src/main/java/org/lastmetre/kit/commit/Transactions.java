package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Where a desk begins and ends what commits together. */
public interface Transactions {
    /**
     * Runs the work in a transaction of its own: commits when it succeeds, rolls back when it fails. Repeats it when the
     * database asks for that (deadlock, serialization), so the work must not have effects outside the transaction.
     *
     * @return the work's result after the commit; fails with {@link org.lastmetre.kit.refusal.Unavailable} when the
     *     database does not answer
     */
    <T> Uni<T> run(Function<Tx, Uni<T>> work);

    /**
     * The same for work that is done all the time and touches some hundred rows at most: how to find them is then not
     * thought over each time.
     */
    default <T> Uni<T> runOften(Function<Tx, Uni<T>> work) {
        return run(work);
    }
}
