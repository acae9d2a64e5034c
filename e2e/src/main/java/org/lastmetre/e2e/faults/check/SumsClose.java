package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The day's sums close, and sorting, which keeps them, counts what the orders say. What comes to the gate after it was
 * cancelled goes back from there: returned for sorting, withdrawn for its order.
 */
final class SumsClose {
    private static final String PROMISE = "the sums close";

    private static final Map<String, String> COUNTED = Map.of(
            "AWAITING", "awaiting",
            "HELD", "awaiting",
            "OUT", "out",
            "DELIVERED", "delivered",
            "RETURNED", "returned",
            "WITHDRAWN", "withdrawn");

    private final List<JsonNode> orders;
    private final Collection<JsonNode> parcels;

    /** @param parcels that came without an order */
    SumsClose(List<JsonNode> orders, Collection<JsonNode> parcels) {
        this.orders = orders;
        this.parcels = parcels;
    }

    List<Violation> check(JsonNode sums) {
        var found = new ArrayList<Violation>();
        if (!sums.path("closes").asBoolean()) {
            found.add(new Violation(PROMISE, "the service itself says that they don't: " + sums));
        }
        same("announced", sum(sums, "announced"), "received and missing", sum(sums, "received", "missing"), found);
        var parts = sum(sums, "awaiting", "shelved", "out", "delivered", "returned", "withdrawn");
        same("received", sum(sums, "received"), "its parts", parts, found);
        for (var name : List.of("received", "awaiting", "out", "delivered")) {
            same(name, sum(sums, name), "the orders' and parcels'", ofAll(name), found);
        }
        var back = ofAll("returned") + ofAll("withdrawn");
        same("returned and withdrawn", sum(sums, "returned", "withdrawn"), "the orders' and parcels'", back, found);
        return found;
    }

    private static void same(String one, long is, String other, long should, List<Violation> found) {
        if (is != should) {
            found.add(new Violation(PROMISE, "%s is %d, but %s %d".formatted(one, is, other, should)));
        }
    }

    private static long sum(JsonNode sums, String... names) {
        return Stream.of(names).mapToLong(name -> sums.path(name).asLong()).sum();
    }

    private long ofAll(String name) {
        var ofOrders = orders.stream()
                .mapToLong(order -> order.path("progress").path(name).asLong())
                .sum();
        return ofOrders
                + parcels.stream().filter(parcel -> counts(parcel, name)).count();
    }

    private static boolean counts(JsonNode parcel, String name) {
        return name.equals("received")
                || name.equals(COUNTED.get(parcel.path("stage").asText()));
    }
}
