package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** What lies at the reception point, summed over all grids, buildings and categories. */
record ShelfTotals(int expected, int shelved, int sealed, int heldForReview) {
    private static final ShelfTotals NONE = new ShelfTotals(0, 0, 0, 0);

    /** Adds up every shelf it finds at any depth. */
    static ShelfTotals of(JsonNode node) {
        if (node.path("shelved").isNumber()) {
            return new ShelfTotals(
                    node.path("expected").asInt(),
                    node.path("shelved").asInt(),
                    node.path("sealed").asInt(),
                    node.path("heldForReview").asInt());
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(ShelfTotals::of)
                .reduce(NONE, ShelfTotals::plus);
    }

    private ShelfTotals plus(ShelfTotals other) {
        return new ShelfTotals(
                expected + other.expected,
                shelved + other.shelved,
                sealed + other.sealed,
                heldForReview + other.heldForReview);
    }
}
