package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Wants to know in the same transaction what became of packages. */
public interface ItemFollower {
    /** Packages of these communities can be carried now. */
    Uni<Void> readyToCarry(Tx tx, Collection<CommunityId> communities);

    /** Packages were reported from the door. */
    Uni<Void> reported(Tx tx, List<DoorStep> steps);
}
