package org.lastmetre.dispatch.visits;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All visits of all communities. */
public interface Visits {
    /** Those of these that are known, locked until the transaction ends. */
    Uni<Map<UUID, Visit>> lock(Tx tx, Collection<UUID> ids);

    Uni<Void> save(Tx tx, List<Visit> visits);

    /** Those that are still wanted, the longest waiting first. */
    Uni<List<Visit>> open(CommunityId community);
}
