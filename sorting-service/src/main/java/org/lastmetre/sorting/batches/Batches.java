package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;

/** All batches. */
public interface Batches {
    /** Locks, in the order of shelves, the open batches of these shelves and the batches with these ids. */
    Uni<List<Batch>> lock(Tx tx, Collection<Shelf> openOf, Collection<UUID> ids);

    /** Saves what a sorter changed; the transaction is repeated if somebody else opened a batch of a shelf meanwhile. */
    Uni<Void> save(Tx tx, SorterChanges changes);

    Uni<Map<UUID, List<Piece>>> contents(Tx tx, Collection<UUID> ids);

    /** Open batches, not locked, that no call has to wait for: of urgent categories, or under a light pace. */
    Uni<List<Batch>> waitingForNoCall(Tx tx);
}
