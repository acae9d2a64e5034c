package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The day's sums close, and sorting, which keeps them, counts what the orders say. What comes to the gate after it was
 * cancelled goes back from there: returned for sorting, withdrawn for its order.
 */
final class SumsClose {
    private static final String PROMISE = "the sums close";
    private static final String SAID = "the orders' and parcels'";

    private final Counted counted;

    SumsClose(Counted counted) {
        this.counted = counted;
    }

    List<Violation> check(JsonNode sums) {
        var found = new ArrayList<Violation>();
        if (!sums.path("closes").asBoolean()) {
            found.add(new Violation(PROMISE, "the service itself says that they don't: " + sums));
        }
        same("announced", sum(sums, "announced"), "received and missing", sum(sums, "received", "missing"), found);
        var parts = sum(sums, "awaiting", "shelved", "out", "delivered", "returned", "withdrawn");
        same("received", sum(sums, "received"), "its parts", parts, found);
        same("received", sum(sums, "received"), SAID, counted.of("received"), found);
        same("announced and cancelled", sum(sums, "announced", "cancelled"), SAID, counted.of("announced"), found);
        var back = counted.of("returned", "withdrawn");
        same("returned and withdrawn", sum(sums, "returned", "withdrawn"), SAID, back, found);
        goingOn("", sums, counted, found);
        return found;
    }

    /**
     * Whether as many go to a door, or to all of them, as their orders and parcels say. What goes back from the gate goes to
     * none: it may have been cancelled before sorting heard which one it was.
     */
    static void goingOn(String where, JsonNode sums, Counted counted, List<Violation> found) {
        for (var name : List.of("awaiting", "out", "delivered")) {
            same(name, sum(sums, name), SAID + where, counted.of(name), found);
        }
    }

    private static void same(String one, long is, String other, long should, List<Violation> found) {
        if (is != should) {
            found.add(new Violation(PROMISE, "%s is %d, but %s %d".formatted(one, is, other, should)));
        }
    }

    private static long sum(JsonNode sums, String... names) {
        return Stream.of(names).mapToLong(name -> sums.path(name).asLong()).sum();
    }
}
