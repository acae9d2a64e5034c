package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What is left in communities, and what was said of it. */
public interface Watch {
    /** Of those of these in which anything is left. */
    Uni<Map<CommunityId, Waiting>> waiting(Tx tx, Collection<ClearanceHour> hours);

    Uni<Waiting> waiting(ClearanceHour hour);

    /** What was said of these, and of all in danger. */
    Uni<Map<CommunityId, Said>> said(Tx tx, Collection<CommunityId> communities);

    Uni<Void> say(Tx tx, List<Risk> risks);

    /** Since when the danger has been what it is; null if there is none. */
    Uni<Instant> since(CommunityId community);
}
