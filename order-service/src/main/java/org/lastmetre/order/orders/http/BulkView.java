package org.lastmetre.order.orders.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Problem;

/** What became of a file of orders, line by line. */
record BulkView(long accepted, long repeated, long rejected, List<LineView> results) {
    static BulkView of(List<LineView> results) {
        return new BulkView(
                count(results, Outcome.ACCEPTED),
                count(results, Outcome.REPEATED),
                count(results, Outcome.REJECTED),
                results);
    }

    private static long count(List<LineView> results, Outcome outcome) {
        return results.stream().filter(line -> line.outcome() == outcome).count();
    }

    @Schema(name = "BulkOutcome")
    enum Outcome {
        ACCEPTED,
        REPEATED,
        REJECTED
    }

    /** @param line counted from 1 */
    @Schema(name = "BulkLine")
    record LineView(int line, Outcome outcome, UUID orderId, Problem problem) {}
}
