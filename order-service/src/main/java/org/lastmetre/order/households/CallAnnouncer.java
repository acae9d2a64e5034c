package org.lastmetre.order.households;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.order.orders.HouseholdCalled;

/** Tells every replica, together with the change itself. */
public interface CallAnnouncer {
    Uni<Void> called(Tx tx, List<HouseholdCalled> called);
}
