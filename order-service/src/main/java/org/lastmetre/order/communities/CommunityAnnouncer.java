package org.lastmetre.order.communities;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Tells the other services, together with the change itself. */
public interface CommunityAnnouncer {
    Uni<Void> defined(Tx tx, DefinedCommunity community);

    Uni<Void> contained(Tx tx, CommunityId community, List<BuildingContainment> changed);
}
