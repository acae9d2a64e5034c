package org.lastmetre.order.communities;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The communities that this service keeps. */
public interface DefinedCommunities {
    /**
     * Keeps everybody else from changing it, and from placing orders in it, until the transaction ends; waits for those who
     * share it now, and not for those who want to later.
     */
    Uni<Optional<DefinedCommunity>> lock(Tx tx, CommunityId id);

    /** The current versions of those that exist; keeps them from changing until the transaction ends. */
    Uni<Map<CommunityId, Long>> share(Tx tx, Set<CommunityId> ids);

    /** @return whether it was new; a community put at the same moment by somebody else makes it fail */
    Uni<Void> save(Tx tx, DefinedCommunity community);

    Uni<Optional<DefinedCommunity>> find(CommunityId id);

    Uni<Optional<Long>> version(CommunityId id);

    /** By id, those after {@code after}, which may be null. */
    Uni<List<DefinedCommunity>> list(String after, int limit);

    /** The doors that orders under way still go to. */
    Uni<List<Household>> awaitedAt(Tx tx, CommunityId id);
}
