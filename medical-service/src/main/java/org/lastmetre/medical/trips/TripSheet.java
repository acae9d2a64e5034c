package org.lastmetre.medical.trips;

import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.community.Community;

/** A request with its timeline, and of its detail what may be shown; {@code created} when this call made it. */
public record TripSheet(
        Trip trip, List<Entry> timeline, Community community, Optional<Detail> detail, boolean created) {
    static TripSheet of(Trip trip, List<Entry> timeline, Community community, boolean created) {
        return new TripSheet(trip, timeline, community, Optional.empty(), created);
    }
}
