package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many packages are where by what their orders and parcels say; {@code of} is asked for names of the sums' counts.
 *
 * @param parcels that came without an order
 */
record Counted(List<JsonNode> orders, Collection<JsonNode> parcels) {
    private static final Map<String, String> STAGES = Map.of(
            "AWAITING", "awaiting",
            "HELD", "awaiting",
            "OUT", "out",
            "DELIVERED", "delivered",
            "RETURNED", "returned",
            "WITHDRAWN", "withdrawn");

    /** Those for a building; for none that wait for a reviewer. */
    Counted in(String building) {
        return new Counted(
                orders.stream()
                        .filter(order -> building(order.path("deliverTo")).equals(building))
                        .toList(),
                parcels.stream()
                        .filter(parcel -> building(parcel.path("household")).equals(building))
                        .toList());
    }

    Stream<String> buildings() {
        return Stream.concat(
                        orders.stream().map(order -> building(order.path("deliverTo"))),
                        parcels.stream().map(parcel -> building(parcel.path("household"))))
                .distinct();
    }

    static String building(JsonNode door) {
        return door.path("building").asText("");
    }

    long of(String... names) {
        return Stream.of(names).mapToLong(this::of).sum();
    }

    private long of(String name) {
        var ofOrders = orders.stream()
                .mapToLong(order -> order.path("progress").path(name).asLong())
                .sum();
        return ofOrders
                + parcels.stream().filter(parcel -> counts(parcel, name)).count();
    }

    private static boolean counts(JsonNode parcel, String name) {
        return name.equals("announced")
                || name.equals("received")
                || name.equals(STAGES.get(parcel.path("stage").asText()));
    }
}
