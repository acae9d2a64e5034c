package org.lastmetre.order.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cancels orders of trials as sorting would: nothing of them is ever sealed, so they end at once, by the same steps. */
final class TrialWithdrawal {
    private TrialWithdrawal() {}

    /** @return {@code asked}, and what follows */
    static List<OrderChanged> after(OrderChanged asked, Instant now) {
        var steps = new ArrayList<OrderChanged>();
        steps.add(asked);
        var order = asked.order();
        for (var parcel : order.parcels()) {
            var code = parcel.code().value();
            var moved = order.move(parcel.withdrawn(), TimelineType.PackageWithdrawn, code, now, now);
            steps.add(moved);
            order = moved.order();
        }
        steps.add(order.cancel(now, now));
        return steps;
    }
}
