package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers questions about batches. */
public interface BatchBook {
    Uni<Optional<BatchOverview>> find(UUID id);

    /** Oldest first; up to one more than the limit, which shows that there is a next part. */
    Uni<List<BatchOverview>> list(BatchQuery query);
}
