package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.WaitingLine.Waiting;
import org.lastmetre.kit.refusal.Refusal;

/** Each command of a group once, within one transaction: known answers are given again, the rest is done and remembered. */
final class OnceEach<C, R> {
    private final Remembered remembered;
    private final Ledger ledger;
    private final Tx tx;
    private final Map<Waiting<C, R>, Result<Reply>> replies = new IdentityHashMap<>();

    /** For one attempt: a transaction that is run again begins with another. */
    OnceEach(Remembered remembered, Ledger ledger, Tx tx) {
        this.remembered = remembered;
        this.ledger = ledger;
        this.tx = tx;
    }

    /** @return one reply a command, in their order */
    Uni<List<Result<Reply>>> answers(List<Waiting<C, R>> group, GroupWork<C, R> work) {
        return Uni.combine()
                .all()
                .unis(remembered.find(tx, keysOf(group)), work.load(tx, commandsOf(group)))
                .asTuple()
                .chain(both -> replayOrDo(group, both.getItem1(), both.getItem2()))
                .map(done -> group.stream().map(replies::get).toList());
    }

    private Uni<Void> replayOrDo(
            List<Waiting<C, R>> group, Map<RequestKey, Remembered.Entry> known, GroupWork.Decision<C, R> decision) {
        replay(group, known);
        var fresh = group.stream().filter(entry -> !replies.containsKey(entry)).toList();
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : decision.about(commandsOf(fresh))
                        .chain(results -> remember(fresh, results))
                        .chain(done -> lookAgain(fresh));
    }

    private void replay(List<Waiting<C, R>> entries, Map<RequestKey, Remembered.Entry> known) {
        entries.forEach(entry -> replayed(known, entry).ifPresent(reply -> replies.put(entry, reply)));
    }

    private Optional<Result<Reply>> replayed(Map<RequestKey, Remembered.Entry> known, Waiting<C, R> entry) {
        try {
            return Remembered.replay(known, entry.once()).map(Result::done);
        } catch (Refusal otherBody) {
            return Optional.of(Result.refused(otherBody));
        }
    }

    private Uni<Void> remember(List<Waiting<C, R>> fresh, List<Result<R>> results) {
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

    /**
     * What refuses a request may be the effect of its twin, which another transaction committed while this one waited for
     * a row: then the twin's answer is the answer.
     */
    private Uni<Void> lookAgain(List<Waiting<C, R>> fresh) {
        var refused = fresh.stream()
                .filter(entry -> replies.get(entry) instanceof Result.Refused<Reply>)
                .toList();
        return remembered
                .find(tx, keysOf(refused))
                .invoke(known -> replay(refused, known))
                .replaceWithVoid();
    }

    private static <C, R> List<RequestKey> keysOf(List<Waiting<C, R>> entries) {
        return entries.stream().flatMap(entry -> entry.once().keys().stream()).toList();
    }

    private static <C, R> List<C> commandsOf(List<Waiting<C, R>> entries) {
        return entries.stream().map(Waiting::command).toList();
    }
}
