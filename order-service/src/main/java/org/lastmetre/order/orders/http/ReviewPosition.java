package org.lastmetre.order.orders.http;

import java.time.DateTimeException;
import java.time.Instant;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.AddressReview;
import org.lastmetre.order.orders.AddressReviews.Seen;

/** A place in the list of address reviews, as text. */
final class ReviewPosition {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    private ReviewPosition() {}

    static String of(AddressReview review) {
        return review.since() + " " + review.mark();
    }

    /** @throws Refusal if it is no position of this list */
    static Seen parse(String after) {
        var position = Asked.after(after);
        if (position == null) {
            return null;
        }
        try {
            var parts = position.split(" ", 2);
            return new Seen(since(parts[0]), parts[1]);
        } catch (DateTimeException | IndexOutOfBoundsException foreign) {
            throw Paging.invalidAfter();
        }
    }

    /** Nothing waits since another millennium, and the database knows fewer years than Java. */
    private static Instant since(String text) {
        var since = Instant.parse(text);
        if (since.isBefore(FIRST) || !since.isBefore(LAST)) {
            throw Paging.invalidAfter();
        }
        return since;
    }
}
