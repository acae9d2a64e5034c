package org.lastmetre.order.orders.http;

import java.time.DateTimeException;
import java.time.Instant;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.AddressReview;
import org.lastmetre.order.orders.AddressReviews.Seen;

/** A place in the list of address reviews, as text. */
final class ReviewPosition {
    private ReviewPosition() {}

    static String of(AddressReview review) {
        return review.since() + " " + review.mark();
    }

    /** @throws Refusal if it is no position of this list */
    static Seen parse(String after) {
        var position = Paging.after(after);
        if (position == null) {
            return null;
        }
        try {
            var parts = position.split(" ", 2);
            return new Seen(Instant.parse(parts[0]), OrderQuery.text("after", parts[1]));
        } catch (DateTimeException | IndexOutOfBoundsException foreign) {
            throw Paging.invalidAfter();
        }
    }
}
