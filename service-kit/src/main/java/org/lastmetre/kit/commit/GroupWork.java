package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Does many commands in one transaction, in two steps: what is read or locked for them goes to the database together with the
 * question which of them were answered before.
 */
interface GroupWork<C, R> {
    /** Reads and locks for all commands of a group; the fresh among them are decided then. */
    Uni<Decision<C, R>> load(Tx tx, List<C> commands);

    /** Decides about commands; answers one result a command, in their order. */
    @FunctionalInterface
    interface Decision<C, R> {
        Uni<List<Result<R>>> about(List<C> fresh);
    }

    /** Of what is loaded and what is decided on it. */
    static <C, L, R> GroupWork<C, R> of(BiFunction<Tx, List<C>, Uni<L>> load, Groups.Decide<C, L, R> decide) {
        return (tx, commands) -> load.apply(tx, commands).map(loaded -> fresh -> decide.apply(tx, loaded, fresh));
    }

    /** Of work that reads nothing ahead. */
    static <C, R> GroupWork<C, R> atOnce(BiFunction<Tx, List<C>, Uni<List<Result<R>>>> work) {
        return (tx, commands) -> Uni.createFrom().item(fresh -> work.apply(tx, fresh));
    }
}
