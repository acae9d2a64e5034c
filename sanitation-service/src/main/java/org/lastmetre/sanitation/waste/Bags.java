package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All sealed bags; none is ever removed. */
public interface Bags {
    /** Narrows a list in the order of seals, from behind {@code after} on; null for all. */
    record Filter(
            CommunityId community,
            String point,
            WasteKind kind,
            BagState state,
            LocalDate day,
            SealId after,
            int limit) {}

    /** Adds a bag and the first link of its chain; gives the one that has the seal if there is one. */
    Uni<Optional<Bag>> add(Tx tx, BagStep sealed);

    /** Those of these that exist, once nobody else can change them. */
    Uni<Map<SealId, Bag>> lock(Tx tx, Collection<SealId> seals);

    /** The bags of a haul, once nobody else can change them. */
    Uni<List<Bag>> lockOf(Tx tx, HaulId haul);

    /** Moves bags on, and adds their links. */
    Uni<Void> move(Tx tx, Haul haul, List<BagStep> steps);

    Uni<Optional<Bag>> find(SealId seal);

    Uni<List<Bag>> find(Filter filter);

    /** The seals of hauls' bags. */
    Uni<Map<HaulId, List<SealId>>> of(Tx tx, Collection<HaulId> hauls);

    Uni<Map<HaulId, List<SealId>>> of(Collection<HaulId> hauls);

    /** The chain of a bag, oldest link first. */
    Uni<List<CustodyLink>> chain(SealId seal);
}
