package org.lastmetre.kit.community;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Optional;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The communities as this replica last heard of them. */
public interface Communities {
    Optional<Community> find(CommunityId id);

    Collection<Community> all();

    /**
     * Waits up to 2 s for a community that may be on its way; fails with a refusal {@code unknown-community} after that.
     */
    Uni<Community> require(CommunityId id);

    /** @throws org.lastmetre.kit.inbox.NotYetKnown if it has not been heard of; for consumers, which try again */
    Community known(CommunityId id);

    /** Whether all that was there when this replica started is known. */
    default boolean ready() {
        return true;
    }
}
