package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** What happened to orders by version, kept for good. */
public interface Timelines {
    Uni<Void> append(Tx tx, List<OrderChanged> changes);

    /** The steps of an order after a version, oldest first. */
    Uni<List<OrderStep>> ofOrder(OrderId id, long after);
}
