package org.lastmetre.order.communities;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was said of the containment of buildings. */
public interface Containments {
    Uni<List<BuildingContainment>> of(CommunityId community);

    /** The same within a transaction that already holds the community. */
    Uni<List<BuildingContainment>> of(Tx tx, CommunityId community);

    Uni<Void> save(Tx tx, CommunityId community, List<BuildingContainment> changed);
}
