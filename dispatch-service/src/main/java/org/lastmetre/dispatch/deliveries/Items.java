package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** All packages that dispatch knows. */
public interface Items {
    /** Waits until nobody else takes in news of these communities: what is not known yet can't be locked. */
    Uni<Void> oneAtATime(Tx tx, Collection<CommunityId> communities);

    /** Those of these that are known, locked in the order of their codes until the transaction ends. */
    Uni<Map<PackageCode, Item>> lock(Tx tx, Collection<PackageCode> codes);

    /** Keeps new and changed packages. */
    Uni<Void> save(Tx tx, Collection<Item> items);

    /**
     * Where packages are to be planned. A package keeps the grid that its building was in when it was sealed, which a new
     * description of the community may have merged or renamed meanwhile; so that grid counts only where the building is gone.
     *
     * @param buildings to plan for
     * @param grids to plan for what was sealed for a building that is none of {@code known}
     * @param known all buildings of the community
     */
    record Area(
            CommunityId community, Collection<String> buildings, Collection<String> grids, Collection<String> known) {}

    /**
     * Packages that may be planned at an instant, locked; those that another transaction holds are left out rather than
     * waited for, since they come up again.
     */
    Uni<List<Item>> lockPlannable(Tx tx, Area area, Instant now);

    Uni<Optional<Item>> find(PackageCode code);

    Uni<Map<PackageCode, Item>> find(Collection<PackageCode> codes);
}
