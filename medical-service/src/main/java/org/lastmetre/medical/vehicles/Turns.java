package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Lets one transaction at a time decide about the vehicles and trips of a community. */
public interface Turns {
    /** Waits for the turn of all of these, in one order everywhere, and keeps it until the transaction ends. */
    Uni<Void> take(Tx tx, Collection<CommunityId> communities);
}
