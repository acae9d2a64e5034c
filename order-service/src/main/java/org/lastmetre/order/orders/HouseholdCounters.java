package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;

/** How many steps each household has seen. */
public interface HouseholdCounters {
    /** Moves the counters of households on by that many steps; answers where they stand then. */
    Uni<Map<HouseholdKey, Long>> advance(Tx tx, Map<HouseholdKey, Integer> steps);
}
