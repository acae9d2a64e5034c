package org.lastmetre.medical.vehicles;

import java.time.Instant;
import java.util.Optional;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * How many vehicles of a community stand by, and whether it was said that they are too few.
 *
 * @param vehicles those on duty; without any there is no reserve to miss
 * @param version counts what was said
 */
public record Reserve(CommunityId community, int standby, int vehicles, boolean saidLow, long version) {
    /** Vehicles that are kept for what can't wait. */
    public static final int KEPT = 1;

    /** What has to be said; empty while what was said is still true. */
    Optional<ReserveChange> change(Instant now) {
        var low = vehicles > 0 && standby < KEPT;
        return low == saidLow
                ? Optional.empty()
                : Optional.of(new ReserveChange(community, version + 1, standby, low, now));
    }
}
