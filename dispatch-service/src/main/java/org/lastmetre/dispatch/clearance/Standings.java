package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Counts packages and people. */
public interface Standings {
    /** Of those of these in which anything is left. */
    Uni<Map<CommunityId, Standing>> of(Tx tx, Collection<Community> communities, Instant now);

    Uni<Standing> of(Community community, Instant now);

    /** What was received before an instant and is not finished, in the order of codes, at most {@code limit}. */
    Uni<List<Unfinished>> unfinished(CommunityId community, Instant receivedBefore, int limit);

    Uni<List<Unfinished>> unfinished(Tx tx, CommunityId community, Instant receivedBefore);

    /** The days of which something that was received in time is not finished. */
    Uni<Set<Clearances.Key>> withLeft(Tx tx, Collection<EndingDay> days);

    Uni<DayCount> count(CommunityId community, Instant from, Instant until);

    Uni<DayCount> count(Tx tx, CommunityId community, Instant from, Instant until);
}
