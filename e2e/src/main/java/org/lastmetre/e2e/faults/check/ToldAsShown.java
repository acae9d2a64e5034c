package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.lastmetre.contracts.Topics;

/** The last that the topic tells of an order is what the service shows of it: nothing is told that isn't so, nothing kept back. */
final class ToldAsShown {
    private static final String PROMISE = "everything committed is told, and nothing else";

    private final Map<String, JsonNode> shown;

    ToldAsShown(List<JsonNode> orders) {
        this.shown = orders.stream()
                .collect(Collectors.toMap(order -> order.path("id").asText(), order -> order));
    }

    List<Violation> check(List<Told> told) {
        var found = new ArrayList<Violation>();
        var last = told.stream()
                .filter(one ->
                        one.topic().equals(Topics.ORDERS) && !one.change().isMissingNode())
                .collect(Collectors.toMap(
                        Told::orderId, one -> one, BinaryOperator.maxBy(Comparator.comparing(Told::version))));
        shown.forEach((id, order) -> check(id, order, last.get(id), found));
        last.keySet().stream()
                .filter(id -> !shown.containsKey(id))
                .forEach(id -> found.add(new Violation(PROMISE, "order " + id + " was told of and is not there")));
        return found;
    }

    private static void check(String id, JsonNode order, Told told, List<Violation> found) {
        if (told == null) {
            found.add(new Violation(PROMISE, "order " + id + " is there and was never told of"));
        } else if (told.version() != order.path("version").asLong()
                || !told.change().path("status").equals(order.path("status"))) {
            found.add(new Violation(
                    PROMISE,
                    "order %s is %s in version %s, but was told as %s in version %d"
                            .formatted(
                                    id,
                                    order.path("status").asText(),
                                    order.path("version"),
                                    told.change().path("status").asText(),
                                    told.version())));
        }
    }
}
