package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can happen to an order or package once is in the timeline once; every version has one entry; and the sums of the
 * order close.
 */
final class StepsOnce {
    private static final String PROMISE = "an effect happens once";
    private static final Set<String> ONCE = Set.of(
            "OrderPlaced",
            "OrderHeldForReview",
            "OrderAddressResolved",
            "OrderCancelled",
            "PackageReceived",
            "PackageDisinfected",
            "PackageWithdrawn",
            "PackageDelivered",
            "PackageReturned",
            "AttemptFailed");

    List<Violation> check(List<JsonNode> orders) {
        var found = new ArrayList<Violation>();
        orders.forEach(order -> check(order, found));
        return found;
    }

    private static void check(JsonNode order, List<Violation> found) {
        var name = "order " + order.path("externalReference").asText();
        Checks.stream(order.path("timeline"))
                .filter(entry -> ONCE.contains(entry.path("type").asText()))
                .map(entry ->
                        entry.path("type").asText() + " " + entry.path("detail").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((step, count) -> {
                    if (count > 1) {
                        found.add(new Violation(PROMISE, "%s has %d times %s".formatted(name, count, step)));
                    }
                });
        if (order.path("timeline").size() != order.path("version").asInt()) {
            found.add(new Violation(PROMISE, name + " has not as many entries as versions"));
        }
        if (!closes(order.path("progress"))) {
            found.add(new Violation(PROMISE, "the sums of " + name + " don't close: " + order.path("progress")));
        }
    }

    private static boolean closes(JsonNode progress) {
        var parts = List.of("awaiting", "shelved", "out", "delivered", "returned", "withdrawn").stream()
                .mapToInt(part -> progress.path(part).asInt())
                .sum();
        return parts == progress.path("received").asInt();
    }
}
