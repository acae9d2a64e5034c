package org.lastmetre.order.http;

import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;

/** Reads {@code ?limit=} as it is written, so that what is no number is a mistake of the caller and not an unknown path. */
public final class Limit {
    private Limit() {}

    /** @throws Refusal if it is no number from 1 to 500 */
    public static int of(String limit) {
        try {
            return Paging.limit(limit == null ? null : Integer.valueOf(limit));
        } catch (NumberFormatException e) {
            throw Refusal.invalid("limit", "is a number");
        }
    }
}
