package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/** Nobody is left guessing: an order whose cancellation was accepted ends as cancelled, or says that it was refused. */
final class CancellationsAnswered {
    private static final String PROMISE = "a cancellation is answered";

    private final List<Claim> claims;

    CancellationsAnswered(List<Claim> claims) {
        this.claims = claims.stream()
                .filter(claim -> claim.kind() == Kind.CANCELLATION && claim.known() == Known.DONE)
                .toList();
    }

    List<Violation> check(List<JsonNode> orders) {
        Map<String, JsonNode> byId = orders.stream()
                .collect(Collectors.toMap(order -> order.path("id").asText(), order -> order));
        var found = new ArrayList<Violation>();
        for (var claim : claims) {
            var order = byId.get(claim.subject());
            if (order != null && !isAnswered(order)) {
                found.add(new Violation(
                        PROMISE,
                        "order %s is %s and has no word of its cancellation"
                                .formatted(claim.subject(), order.path("status").asText())));
            }
        }
        return found;
    }

    private static boolean isAnswered(JsonNode order) {
        return order.path("status").asText().equals("CANCELLED")
                || Checks.stream(order.path("timeline"))
                        .anyMatch(entry -> entry.path("type").asText().equals("CancellationRefused"));
    }
}
