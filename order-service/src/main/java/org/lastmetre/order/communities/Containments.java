package org.lastmetre.order.communities;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was said of the containment of buildings. */
public interface Containments {
    Uni<List<BuildingContainment>> of(CommunityId community);

    /** The same; keeps everybody else from changing it until the transaction ends. */
    Uni<List<BuildingContainment>> lock(Tx tx, CommunityId community);

    Uni<Void> save(Tx tx, CommunityId community, List<BuildingContainment> changed);
}
