package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The pace of every community, and the counts it follows from. */
public interface Paces {
    /** Open packages of a building; {@code building} is null for those whose door is not known yet. */
    record OpenItems(CommunityId community, String building, int count) {}

    Uni<Set<CommunityId>> light(Tx tx);

    Uni<List<OpenItems>> openItems(Tx tx, Collection<CommunityId> communities);

    Uni<Map<CommunityId, Integer>> onDuty(Tx tx, Collection<CommunityId> communities);

    Uni<Void> save(Tx tx, List<PaceChange> changes);

    Uni<Pace> of(CommunityId community);
}
