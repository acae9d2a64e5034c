package org.lastmetre.order.communities;

import java.time.Instant;
import java.util.Objects;
import org.lastmetre.kit.vocabulary.Containment;

/** How far one building is closed, and since when; version 0 is a building of which nobody said anything: open. */
public record BuildingContainment(
        String building, String grid, Containment state, String reason, Instant since, long version) {

    static BuildingContainment open(String building, String grid) {
        return new BuildingContainment(building, grid, Containment.OPEN, null, null, 0);
    }

    boolean says(Containment wanted, String why) {
        return state == wanted && Objects.equals(reason, why);
    }

    BuildingContainment changedTo(Containment wanted, String why, Instant now) {
        return new BuildingContainment(building, grid, wanted, why, now, version + 1);
    }

    /** The building may have moved to another grid since. */
    BuildingContainment in(String itsGrid) {
        return new BuildingContainment(building, itsGrid, state, reason, since, version);
    }
}
