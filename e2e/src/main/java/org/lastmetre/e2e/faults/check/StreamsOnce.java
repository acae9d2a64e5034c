package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A live stream, however often it was resumed, told every change of every order of its household once, and in order. An
 * order whose door had to be found is the household's from then on.
 */
final class StreamsOnce {
    private static final String PROMISE = "a stream resumes without a gap or a repeat";

    private final List<JsonNode> orders;
    private final List<Told> told;

    /** @param told says which version of an order has its door: a timeline is shown by time, not by version */
    StreamsOnce(List<JsonNode> orders, List<Told> told) {
        this.orders = orders;
        this.told = told;
    }

    List<Violation> check(List<Heard> streams) {
        var found = new ArrayList<Violation>();
        streams.forEach(stream -> check(stream, found));
        return found;
    }

    private void check(Heard heard, List<Violation> found) {
        var versions = beginnings(heard);
        for (var step : heard.steps()) {
            var before = versions.getOrDefault(step.orderId(), 0L);
            if (step.version() != before + 1) {
                found.add(new Violation(
                        PROMISE,
                        "%s heard version %d of order %s after %d"
                                .formatted(heard.door(), step.version(), step.orderId(), before)));
            }
            versions.put(step.orderId(), step.version());
        }
        orders.stream()
                .filter(order -> door(order).equals(heard.door()))
                .forEach(order -> heardAll(order, heard, versions, found));
    }

    private Map<String, Long> beginnings(Heard heard) {
        var versions = new HashMap<String, Long>();
        told.stream()
                .filter(one -> one.change().path("type").asText().equals("OrderAddressResolved"))
                .forEach(one -> versions.put(one.orderId(), one.version() - 1));
        versions.putAll(heard.before());
        return versions;
    }

    private static void heardAll(JsonNode order, Heard heard, Map<String, Long> versions, List<Violation> found) {
        var version = versions.getOrDefault(order.path("id").asText(), 0L);
        if (version != order.path("version").asLong()) {
            found.add(new Violation(
                    PROMISE,
                    "%s heard order %s up to version %d, not %s"
                            .formatted(heard.door(), order.path("id").asText(), version, order.path("version"))));
        }
    }

    private static String door(JsonNode order) {
        var door = order.path("deliverTo");
        return String.join(
                "/",
                door.path("building").asText(),
                door.path("unit").asText(),
                door.path("room").asText());
    }
}
