package org.lastmetre.order.orders.http;

import org.lastmetre.kit.refusal.Refusal;

/** One order of a file: what was read of it, or why it can't be read. */
record BulkLine(int line, OrderRequest request, Refusal refusal) {
    static BulkLine of(int line, OrderRequest request) {
        return request == null
                ? unreadable(line, Refusal.invalid("body", "must be an order"))
                : new BulkLine(line, request, null);
    }

    static BulkLine unreadable(int line, Refusal refusal) {
        return new BulkLine(line, null, refusal);
    }
}
