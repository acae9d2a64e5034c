package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All hauls, and what their weights did not agree on. */
public interface Hauls {
    /** Narrows a list, the oldest first, from behind {@code after} on; {@code underWay} null for all. */
    record Filter(CommunityId community, Boolean underWay, UUID after, int limit) {}

    /** Keeps the vehicle to the haul's kind for its day; gives the kind it is kept to. */
    Uni<WasteKind> keepApart(Tx tx, Haul haul);

    Uni<Void> add(Tx tx, Haul haul);

    Uni<Void> dispose(Tx tx, Haul haul);

    Uni<Void> record(Tx tx, Difference difference);

    /** Once nobody else can change it. */
    Uni<Optional<Haul>> lock(Tx tx, HaulId id);

    /** As the transaction sees it; without waiting, since whoever ends a haul waits for its bags. */
    Uni<Optional<Haul>> find(Tx tx, HaulId id);

    Uni<Optional<Haul>> find(HaulId id);

    Uni<List<Haul>> find(Filter filter);

    /** What did not agree since then and nobody acknowledged, the oldest first, at most 500. */
    Uni<List<Difference>> openDifferences(CommunityId community, Instant since);

    /** Of one haul. */
    Uni<List<Difference>> differences(Tx tx, HaulId haul);

    Uni<List<Difference>> differences(List<HaulId> hauls);
}
