package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/**
 * What a reviewer was answered to have found is where the order or the parcel goes, and waits for no reviewer any more; an
 * order whose door was refused was taken back.
 */
final class AddressesFound {
    private static final String PROMISE = "a door that was found is kept";

    private final List<Claim> claims;
    private final List<Claim> refused;

    AddressesFound(List<Claim> claims) {
        this.claims = known(claims, Known.DONE);
        this.refused = known(claims, Known.REFUSED);
    }

    private static List<Claim> known(List<Claim> claims, Known known) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.ADDRESS && claim.known() == known)
                .toList();
    }

    /** @param waiting the ids and codes of what is in review */
    List<Violation> check(List<JsonNode> orders, Map<String, JsonNode> parcels, List<String> waiting) {
        var doors = orders.stream()
                .collect(Collectors.toMap(order -> order.path("id").asText(), order -> door(order.path("deliverTo"))));
        parcels.forEach((code, parcel) -> doors.put(code, door(parcel.path("household"))));
        var found = new ArrayList<Violation>();
        for (var claim : claims) {
            var door = doors.get(claim.subject());
            if (!claim.id().equals(door)) {
                found.add(new Violation(
                        PROMISE, "%s goes to %s, not to %s".formatted(claim.subject(), door, claim.id())));
            }
            if (waiting.contains(claim.subject())) {
                found.add(new Violation(PROMISE, claim.subject() + " is still in review"));
            }
        }
        found.addAll(refusedOf(orders));
        return found;
    }

    private List<Violation> refusedOf(List<JsonNode> orders) {
        var kept = orders.stream()
                .filter(order -> !order.path("status").asText().equals("CANCELLED"))
                .map(order -> order.path("id").asText())
                .collect(Collectors.toSet());
        return refused.stream()
                .filter(claim -> kept.contains(claim.subject()))
                .map(claim -> new Violation(PROMISE, claim.subject() + " was refused a door and is not cancelled"))
                .toList();
    }

    private static String door(JsonNode household) {
        return String.join(
                "/",
                household.path("building").asText(),
                household.path("unit").asText(),
                household.path("room").asText());
    }
}
