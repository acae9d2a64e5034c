package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Kind;

/**
 * What was answered as placed is there exactly once and under the id of the answer; what was refused is not there; what is
 * unknown is there once or not at all; and nothing is there that nobody ordered.
 */
final class OrdersOnce {
    private static final String PROMISE = "an order is placed once";

    private final Map<String, Claim> claims;

    OrdersOnce(List<Claim> claims) {
        this.claims = claims.stream()
                .filter(claim -> claim.kind() == Kind.ORDER)
                .collect(Collectors.toMap(Claim::subject, claim -> claim));
    }

    List<Violation> check(List<JsonNode> orders) {
        var found = new ArrayList<Violation>();
        var byReference = orders.stream().collect(Collectors.groupingBy(order -> order.path("externalReference")
                .asText()));
        claims.values().forEach(claim -> check(claim, byReference.getOrDefault(claim.subject(), List.of()), found));
        byReference.keySet().stream()
                .filter(reference -> !claims.containsKey(reference))
                .forEach(
                        reference -> found.add(new Violation(PROMISE, reference + " is there, and nobody ordered it")));
        return found;
    }

    private static void check(Claim claim, List<JsonNode> shown, List<Violation> found) {
        var count = shown.size();
        var fits =
                switch (claim.known()) {
                    case DONE -> count == 1;
                    case REFUSED -> count == 0;
                    case UNKNOWN -> count <= 1;
                };
        if (!fits) {
            found.add(new Violation(
                    PROMISE, "%s is %s, but %d times there".formatted(claim.subject(), claim.known(), count)));
        } else if (!claim.id().isEmpty()
                && !claim.id().equals(shown.get(0).path("id").asText())) {
            found.add(new Violation(PROMISE, claim.subject() + " is there under another id than answered"));
        }
    }
}
