package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Wants to know in the same transaction that vehicles of communities stand by or were taken, to send them and to count. */
public interface StandbyFollower {
    Uni<Void> changed(Tx tx, Collection<CommunityId> communities);
}
