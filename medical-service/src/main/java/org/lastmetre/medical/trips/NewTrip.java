package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * A request as it comes in.
 *
 * @param person by which the same person is known again
 * @param wantedFrom when a vehicle may be sent at the earliest
 */
public record NewTrip(CommunityId community, Door door, String person, Ask ask, Instant wantedFrom, Detail detail) {
    /** The same list with these medicines on it. */
    public NewTrip with(List<Medicine> medicines) {
        return new NewTrip(community, door, person, ask, wantedFrom, detail.with(medicines));
    }

    /** Whether a live trip of the same person stands for it; a list to buy is no trip and stands for itself. */
    boolean isTrip() {
        return ask.kind().needsVehicle();
    }
}
