package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;

/** What happened, kept for good: per order by version, per household by a number without gaps. */
public interface Timelines {
    /** Moves the counters of households on by that many steps; answers where they stand then. */
    Uni<Map<HouseholdKey, Long>> advance(Tx tx, Map<HouseholdKey, Integer> steps);

    Uni<Void> append(Tx tx, List<OrderChanged> changes);

    /** The steps of an order after a version, oldest first. */
    Uni<List<OrderStep>> ofOrder(OrderId id, long after);

    /** The steps of a household after a number, oldest first. */
    Uni<List<OrderStep>> ofHousehold(HouseholdKey household, long after);

    /** The number of the household's last step; 0 before the first. */
    Uni<Long> lastOf(HouseholdKey household);
}
