package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services, together with the change itself. */
public interface OrderAnnouncer {
    Uni<Void> changed(Tx tx, List<OrderChanged> changes);

    /** The door of a parcel without an order was found. */
    Uni<Void> found(Tx tx, HeldParcel parcel, Instant at);
}
