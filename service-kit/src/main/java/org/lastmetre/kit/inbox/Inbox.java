package org.lastmetre.kit.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Unavailable;

/**
 * Takes a batch of records in one transaction: notes their ids, shows the new ones to the reader. What can't be taken as
 * a whole is taken one by one, so that only the bad record goes to the dead letters.
 */
@ApplicationScoped
public class Inbox {
    /** Tries after lost ones; a fourth in a row says that something else is wrong. */
    private static final int RACES = 3;

    private final Transactions transactions;
    private final InboxRows rows;
    private final Unpacker unpacker;
    private final DeadLetters deadLetters;

    Inbox(Transactions transactions, InboxRows rows, Unpacker unpacker, DeadLetters deadLetters) {
        this.transactions = transactions;
        this.rows = rows;
        this.unpacker = unpacker;
        this.deadLetters = deadLetters;
    }

    /** Fails only with trouble that passes ({@link Unavailable}, {@link NotYetKnown}): the same batch is to be given again. */
    public Uni<Void> take(Reader reader, List<Heard> batch) {
        var wanted = batch.stream().filter(heard -> wants(reader, heard)).toList();
        return wanted.isEmpty() ? Uni.createFrom().voidItem() : together(reader, wanted);
    }

    private static boolean wants(Reader reader, Heard heard) {
        return Unpacker.typeOf(heard).filter(reader.types()::contains).isPresent();
    }

    /** What somebody else did at the same moment is seen by the next try; it is no fault of the record. */
    private Uni<Void> together(Reader reader, List<Heard> batch) {
        return transactions
                .run(tx -> takeNew(tx, reader, batch))
                .onFailure(Remembered.TakenMeanwhile.class)
                .retry()
                .atMost(RACES)
                .onFailure(failure -> !passes(failure))
                .recoverWithUni(failure -> apart(reader, batch, failure));
    }

    private Uni<Void> apart(Reader reader, List<Heard> batch, Throwable failure) {
        if (batch.size() == 1) {
            return bury(reader, batch.get(0), failure);
        }
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(one -> together(reader, List.of(one)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Trouble behind us, not in the record. */
    private static boolean passes(Throwable failure) {
        return failure instanceof Unavailable || failure instanceof NotYetKnown;
    }

    private Uni<Void> takeNew(Tx tx, Reader reader, List<Heard> batch) {
        var ids = batch.stream().map(Heard::id).distinct().toList();
        return rows.note(tx, reader.topic(), ids).chain(fresh -> show(tx, reader, firstOf(batch, fresh)));
    }

    private Uni<Void> show(Tx tx, Reader reader, List<Heard> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return reader.read(tx, fresh.stream().map(this::unpack).toList());
    }

    /** The same event may be twice in one batch. */
    private static List<Heard> firstOf(List<Heard> batch, Set<UUID> fresh) {
        var left = new HashSet<>(fresh);
        var first = new ArrayList<Heard>();
        for (var heard : batch) {
            if (left.remove(heard.id())) {
                first.add(heard);
            }
        }
        return first;
    }

    private Received unpack(Heard heard) {
        return new Received(
                heard.id(), unpacker.unpack(heard, Unpacker.typeOf(heard).orElseThrow()));
    }

    private Uni<Void> bury(Reader reader, Heard heard, Throwable failure) {
        return transactions.run(tx -> rows.note(tx, reader.topic(), List.of(heard.id()))
                .chain(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : deadLetters.bury(tx, heard, failure)));
    }
}
