package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/** Every scan that was answered is in the timeline of its order, and every step of a package was scanned by somebody. */
final class ScansDone {
    private static final String PROMISE = "a scan that was answered is kept";
    private static final Map<Kind, String> STEPS = Map.of(
            Kind.ARRIVAL, "PackageReceived",
            Kind.DISINFECTION, "PackageDisinfected",
            Kind.DELIVERY, "PackageDelivered");

    private final List<Claim> claims;

    ScansDone(List<Claim> claims) {
        this.claims = claims.stream()
                .filter(claim -> STEPS.containsKey(claim.kind()))
                .filter(claim -> claim.subject().equals(claim.id()) || claim.known() != Known.DONE)
                .toList();
    }

    /** @param parcels that came without an order, by their codes */
    List<Violation> check(List<JsonNode> orders, Map<String, JsonNode> parcels) {
        var steps = steps(orders);
        parcels.forEach((code, parcel) ->
                parcel.path("chain").forEach(step -> steps.add(step.path("what").asText() + " " + code)));
        var found = new ArrayList<Violation>();
        for (var claim : claims) {
            var step = STEPS.get(claim.kind()) + " " + claim.subject();
            if (claim.known() == Known.DONE && !steps.contains(step)) {
                found.add(new Violation(PROMISE, step + " was answered and is in no timeline"));
            }
            if (claim.known() == Known.REFUSED && steps.contains(step)) {
                found.add(new Violation(PROMISE, step + " was refused and is in a timeline"));
            }
        }
        return found;
    }

    /** The detail of a step begins with the code of its package. */
    private static Set<String> steps(List<JsonNode> orders) {
        var steps = new HashSet<String>();
        orders.forEach(order -> order.path("timeline")
                .forEach(entry -> steps.add(entry.path("type").asText() + " "
                        + entry.path("detail").asText().split(":")[0])));
        return steps;
    }
}
