package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;

/** The medical detail of requests, sealed. */
public interface Details {
    Uni<Void> save(Tx tx, Map<TripId, Detail> details);

    /** Those of these that are not erased. */
    Uni<Map<TripId, Detail>> find(Tx tx, Collection<TripId> ids);

    /** Erases what tells of persons in requests that ended before then, some hundred at a time; the requests stay. */
    Uni<Integer> erase(Tx tx, Instant endedBefore);
}
