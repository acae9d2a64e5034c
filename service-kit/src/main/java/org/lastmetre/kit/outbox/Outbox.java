package org.lastmetre.kit.outbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.contracts.Event;
import org.lastmetre.kit.commit.Tx;

/** What is appended here is published if and only if the transaction commits, in the order of its key. */
public interface Outbox {
    /**
     * Appends events, after the aggregates they tell of are locked or inserted.
     *
     * @throws IllegalStateException outside a running transaction
     */
    Uni<Void> append(Tx tx, List<? extends Event> events);

    /** Appends records as they are; for dead letters. */
    Uni<Void> appendMessages(Tx tx, List<Message> messages);
}
