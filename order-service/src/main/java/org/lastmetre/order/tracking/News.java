package org.lastmetre.order.tracking;

import java.time.Instant;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.Stage;
import org.lastmetre.order.orders.TimelineType;

/** What this service heard of the others, in its own words. */
public sealed interface News {

    /** Which service spoke; each counts the versions of a package by itself. */
    enum Source {
        SORTING,
        DISPATCH
    }

    /**
     * A package moved.
     *
     * @param arrived whether it is known to have been at reception
     * @param attempt number of the delivery attempt, 0 where there was none
     * @param hold why sorting can't go on with it; null if it can
     */
    record PackageMoved(
            CommunityId community,
            PackageCode code,
            Source source,
            long version,
            Stage stage,
            boolean arrived,
            int attempt,
            TimelineType type,
            String detail,
            Instant at,
            Hold hold)
            implements News {}

    /** @param text the label, null if there was none */
    record Hold(ReviewReason reason, String text) {}

    /** Sorting could not withdraw the packages of an order. */
    record WithdrawalRefused(OrderId order, String reason, Instant at) implements News {}
}
