package org.lastmetre.order.communities.http;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.order.communities.BuildingContainment;

/** How far a building is closed; {@code since} is missing where nobody ever said anything. */
record ContainmentView(String building, String grid, Containment state, String reason, Instant since, long version) {

    static ContainmentView of(BuildingContainment building) {
        return new ContainmentView(
                building.building(),
                building.grid(),
                building.state(),
                building.reason(),
                building.since(),
                building.version());
    }
}
