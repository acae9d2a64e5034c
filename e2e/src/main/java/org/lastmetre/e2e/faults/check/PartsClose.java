package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The sums of every building and every batch close, and together they are the day's. */
final class PartsClose {
    private static final String PROMISE = "the sums of every part close";
    private static final List<String> COUNTS = List.of(
            "announced", "received", "missing", "awaiting", "shelved", "out", "delivered", "returned", "withdrawn");

    /** @param splits the day's sums with their parts, once for each way to split them */
    List<Violation> check(List<JsonNode> splits) {
        var found = new ArrayList<Violation>();
        splits.forEach(split -> check(split, found));
        return found;
    }

    private static void check(JsonNode split, List<Violation> found) {
        Checks.stream(split.path("items"))
                .filter(part -> !part.path("closes").asBoolean())
                .forEach(part -> found.add(new Violation(PROMISE, "those of a part don't: " + part)));
        for (var count : COUNTS) {
            var parts = Checks.stream(split.path("items"))
                    .mapToLong(part -> part.path(count).asLong())
                    .sum();
            if (parts != split.path(count).asLong()) {
                found.add(new Violation(
                        PROMISE, "%s is %s, but %d in the parts".formatted(count, split.path(count), parts)));
            }
        }
    }
}
