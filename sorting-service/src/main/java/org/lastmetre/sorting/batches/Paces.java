package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The pace of every community. */
public interface Paces {
    /** Of the communities of these shelves and batches those whose pace is light. */
    Uni<Set<CommunityId>> light(Tx tx, Set<Shelf> shelves, Set<UUID> batchIds);

    /** Keeps what is newer than what is known. */
    Uni<Void> keep(Tx tx, List<Pace> paces);
}
