package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.WaitingLine.Waiting;
import org.lastmetre.kit.refusal.Unavailable;

/** Commits one group, together if that can be and one by one if not, and answers its callers after the commit. */
final class GroupRun<C, R> {
    private final Transactions transactions;
    private final Remembered remembered;
    private final Ledger ledger;
    private final GroupWork<C, R> work;

    GroupRun(Transactions transactions, Remembered remembered, Ledger ledger, GroupWork<C, R> work) {
        this.transactions = transactions;
        this.remembered = remembered;
        this.ledger = ledger;
        this.work = work;
    }

    /** Never fails: whatever happens, every waiting caller is told. */
    Uni<Void> all(List<Waiting<C, R>> group) {
        return together(group).onFailure().recoverWithUni(failure -> apart(group, failure));
    }

    /** A group that can't be committed as a whole is done one by one, so that one bad command fails alone. */
    private Uni<Void> apart(List<Waiting<C, R>> group, Throwable failure) {
        var takenMeanwhile = failure instanceof Remembered.TakenMeanwhile;
        if (failure instanceof Unavailable || (group.size() == 1 && !takenMeanwhile)) {
            group.forEach(entry -> entry.reply().completeExceptionally(failure));
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(group)
                .onItem()
                .transformToUniAndConcatenate(this::alone)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> alone(Waiting<C, R> entry) {
        return together(List.of(entry))
                .onFailure(Remembered.TakenMeanwhile.class)
                .retry()
                .atMost(2)
                .onFailure()
                .recoverWithUni(failure -> {
                    entry.reply().completeExceptionally(failure);
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> together(List<Waiting<C, R>> group) {
        return transactions
                .<List<Result<Reply>>>runOften(tx -> new OnceEach<C, R>(remembered, ledger, tx).answers(group, work))
                .invoke(results -> answer(group, results))
                .replaceWithVoid();
    }

    private void answer(List<Waiting<C, R>> group, List<Result<Reply>> results) {
        for (var i = 0; i < group.size(); i++) {
            var reply = group.get(i).reply();
            if (results.get(i) instanceof Result.Refused<Reply> refused) {
                reply.completeExceptionally(refused.refusal());
            } else {
                reply.complete(results.get(i).orThrow());
            }
        }
    }
}
