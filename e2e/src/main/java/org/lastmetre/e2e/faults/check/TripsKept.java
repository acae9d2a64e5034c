package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/** A request that was answered is there once, under the id of the answer, what was told of it is in its timeline, and it ended. */
final class TripsKept {
    private static final String PROMISE = "no patient is forgotten";
    private static final List<String> OVER = List.of("CLOSED", "CANCELLED");

    private final List<Claim> claims;

    TripsKept(List<Claim> claims) {
        this.claims = claims;
    }

    List<Violation> check(List<JsonNode> requests) {
        var byId = requests.stream()
                .collect(Collectors.toMap(request -> request.path("id").asText(), request -> request));
        var found = new ArrayList<Violation>();
        asked(byId, found);
        told(byId, found);
        requests.stream()
                .filter(request -> !OVER.contains(request.path("state").asText()))
                .forEach(request -> found.add(new Violation(PROMISE, "somebody still waits: " + request)));
        return found;
    }

    /** What is unknown is there once or not at all. */
    private void asked(Map<String, JsonNode> byId, List<Violation> found) {
        var answered =
                of(Kind.MEDICAL_REQUEST, Known.DONE).stream().map(Claim::id).toList();
        answered.stream()
                .filter(id -> !byId.containsKey(id))
                .forEach(id -> found.add(new Violation(PROMISE, id + " was answered and is not there")));
        var unknown = of(Kind.MEDICAL_REQUEST, Known.UNKNOWN).size();
        var distinct = answered.stream().distinct().count();
        if (distinct != answered.size() || byId.size() < distinct || byId.size() > distinct + unknown) {
            found.add(new Violation(
                    PROMISE,
                    "%d requests of different people were answered, %d are unknown, and %d are there"
                            .formatted(answered.size(), unknown, byId.size())));
        }
    }

    private void told(Map<String, JsonNode> byId, List<Violation> found) {
        of(Kind.MILESTONE, Known.DONE).forEach(claim -> {
            var milestone = claim.subject().substring(claim.subject().indexOf(' ') + 1);
            if (Checks.stream(shown(claim, byId).path("timeline"))
                    .noneMatch(step -> step.path("detail").asText().equals(milestone))) {
                found.add(new Violation(PROMISE, claim.subject() + " was answered and is in no timeline"));
            }
        });
        of(Kind.TRIP_CANCELLATION, Known.DONE).stream()
                .filter(claim -> !shown(claim, byId).path("state").asText().equals("CANCELLED"))
                .forEach(claim -> found.add(new Violation(PROMISE, claim.id() + " was cancelled and is not")));
    }

    private static JsonNode shown(Claim claim, Map<String, JsonNode> byId) {
        return byId.getOrDefault(claim.id(), MissingNode.getInstance());
    }

    private List<Claim> of(Kind kind, Known known) {
        return claims.stream()
                .filter(claim -> claim.kind() == kind && claim.known() == known)
                .toList();
    }
}
