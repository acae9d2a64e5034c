package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Finds when the batches of a shelf are sealed: by the community's policy, its pace and the building's containment. */
@ApplicationScoped
class SealingRules {
    private final Communities communities;
    private final Paces paces;

    SealingRules(Communities communities, Paces paces) {
        this.communities = communities;
        this.paces = paces;
    }

    Uni<Function<Shelf, SealingRule>> of(Tx tx, Set<Shelf> shelves, Set<UUID> batchIds) {
        return paces.light(tx, shelves, batchIds).map(light -> shelf -> rule(shelf, light));
    }

    private SealingRule rule(Shelf shelf, Set<CommunityId> light) {
        var community = communities.known(shelf.community());
        var policy = community.delivery();
        return new SealingRule(
                Load.limit(policy.batchPackages(), policy.batchWeightKg()),
                light.contains(shelf.community()),
                community.nothingGoesInto(shelf.building()));
    }
}
