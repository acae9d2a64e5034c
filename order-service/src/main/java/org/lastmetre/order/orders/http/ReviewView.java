package org.lastmetre.order.orders.http;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.order.orders.AddressReview;

/** Something whose door a human has to find; it has either an order or a package code. */
@Schema(name = "AddressReview")
record ReviewView(
        UUID orderId,
        String packageCode,
        String community,
        String text,
        ReviewReason reason,
        List<Household> candidates,
        OffsetDateTime since) {

    static ReviewView of(AddressReview review) {
        return new ReviewView(
                review.order(),
                review.code(),
                review.community().value(),
                review.words(),
                review.reason(),
                review.candidates(),
                OffsetDateTime.ofInstant(review.since(), review.zone()));
    }
}
