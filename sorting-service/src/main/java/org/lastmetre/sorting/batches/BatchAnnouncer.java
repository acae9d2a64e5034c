package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services of sealed batches. */
public interface BatchAnnouncer {
    Uni<Void> announce(Tx tx, List<SealedBatch> sealed);
}
