package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;

/** What happened to requests, in order; entries are kept with their trips. */
public interface Timelines {
    /** As the transaction sees them. */
    Uni<Map<TripId, List<Entry>>> of(Tx tx, Collection<TripId> ids);

    Uni<Map<TripId, List<Entry>>> of(Collection<TripId> ids);

    /** Entries after a version, at most 500. */
    Uni<List<Entry>> after(TripId id, long version);
}
