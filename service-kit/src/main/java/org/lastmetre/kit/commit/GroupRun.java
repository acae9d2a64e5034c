package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.WaitingLine.Waiting;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Unavailable;

/** One group in one transaction: give known answers again, do the rest, remember their answers, answer after the commit. */
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
                .<List<Result<Reply>>>runOften(tx -> inOne(tx, group))
                .invoke(results -> answer(group, results))
                .replaceWithVoid();
    }

    private Uni<List<Result<Reply>>> inOne(Tx tx, List<Waiting<C, R>> group) {
        return Uni.combine()
                .all()
                .unis(remembered.find(tx, keysOf(group)), work.load(tx, commandsOf(group)))
                .asTuple()
                .chain(both -> replayOrDo(tx, group, both.getItem1(), both.getItem2()));
    }

    private static <C, R> List<RequestKey> keysOf(List<Waiting<C, R>> entries) {
        return entries.stream().flatMap(entry -> entry.once().keys().stream()).toList();
    }

    private static <C, R> List<C> commandsOf(List<Waiting<C, R>> entries) {
        return entries.stream().map(Waiting::command).toList();
    }

    private Uni<List<Result<Reply>>> replayOrDo(
            Tx tx,
            List<Waiting<C, R>> group,
            Map<RequestKey, Remembered.Entry> known,
            GroupWork.Decision<C, R> decision) {
        var replies = new IdentityHashMap<Waiting<C, R>, Result<Reply>>();
        var fresh = new ArrayList<Waiting<C, R>>();
        for (var entry : group) {
            replayed(known, entry).ifPresentOrElse(reply -> replies.put(entry, reply), () -> fresh.add(entry));
        }
        return doFresh(tx, decision, fresh, replies)
                .chain(done -> lookAgain(tx, fresh, replies))
                .map(done -> group.stream().map(replies::get).toList());
    }

    /**
     * What refuses a request may be the effect of its twin, which another transaction committed while this one waited for
     * a row: then the twin's answer is the answer.
     */
    private Uni<Void> lookAgain(Tx tx, List<Waiting<C, R>> fresh, Map<Waiting<C, R>, Result<Reply>> replies) {
        var refused = fresh.stream()
                .filter(entry -> replies.get(entry) instanceof Result.Refused<Reply>)
                .toList();
        return remembered
                .find(tx, keysOf(refused))
                .invoke(known ->
                        refused.forEach(entry -> replayed(known, entry).ifPresent(reply -> replies.put(entry, reply))))
                .replaceWithVoid();
    }

    private Optional<Result<Reply>> replayed(Map<RequestKey, Remembered.Entry> known, Waiting<C, R> entry) {
        try {
            return Remembered.replay(known, entry.once()).map(Result::done);
        } catch (Refusal otherBody) {
            return Optional.of(Result.refused(otherBody));
        }
    }

    private Uni<Void> doFresh(
            Tx tx,
            GroupWork.Decision<C, R> decision,
            List<Waiting<C, R>> fresh,
            Map<Waiting<C, R>, Result<Reply>> replies) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return decision.about(commandsOf(fresh)).chain(results -> remember(tx, fresh, results, replies));
    }

    private Uni<Void> remember(
            Tx tx, List<Waiting<C, R>> fresh, List<Result<R>> results, Map<Waiting<C, R>, Result<Reply>> replies) {
        if (results.size() != fresh.size()) {
            throw new IllegalStateException(fresh.size() + " commands were given " + results.size() + " results");
        }
        var lines = new ArrayList<Ledger.Line>();
        for (var i = 0; i < fresh.size(); i++) {
            replies.put(fresh.get(i), rendered(fresh.get(i).once(), results.get(i), lines));
        }
        return ledger.keep(tx, lines);
    }

    private Result<Reply> rendered(Once<R> once, Result<R> result, List<Ledger.Line> lines) {
        if (result instanceof Result.Refused<R> refused) {
            return Result.refused(refused.refusal());
        }
        var answer = once.render().apply(result.orThrow());
        lines.add(new Ledger.Line(once, answer));
        return Result.done(new Reply(answer, false));
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
