package org.lastmetre.dispatch.volunteers;

import io.smallrye.mutiny.Uni;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Wants to know in the same transaction that there is one more pair of hands. */
public interface DutyFollower {
    Uni<Void> cameOnDuty(Tx tx, CommunityId community);
}
