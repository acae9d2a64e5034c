package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/** A bag that was sealed is there once, in the load that was answered for it, and what was disposed of weighs what was sealed. */
final class BagsOnce {
    private static final String PROMISE = "no bag is lost or counted twice";

    private final List<Claim> claims;

    BagsOnce(List<Claim> claims) {
        this.claims = claims;
    }

    List<Violation> check(List<JsonNode> bags, JsonNode certificate) {
        var found = new ArrayList<Violation>();
        var bySeal = bags.stream()
                .collect(Collectors.toMap(bag -> bag.path("sealId").asText(), Function.identity(), (one, other) -> {
                    found.add(new Violation(PROMISE, "is there twice: " + one));
                    return one;
                }));
        done(Kind.WASTE_BAG).stream()
                .filter(claim -> !bySeal.containsKey(claim.subject()))
                .forEach(claim -> found.add(new Violation(PROMISE, claim.subject() + " was sealed and is not there")));
        done(Kind.WASTE_HAUL).forEach(claim -> loaded(claim, bySeal, found));
        certified(bags, certificate, found);
        return found;
    }

    private void loaded(Claim haul, Map<String, JsonNode> bySeal, List<Violation> found) {
        var disposed = done(Kind.DISPOSAL).stream().map(Claim::subject).collect(Collectors.toSet());
        var states = disposed.contains(haul.id()) ? Set.of("DISPOSED") : Set.of("HAULED", "DISPOSED");
        for (var seal : haul.subject().split(" ")) {
            var bag = bySeal.get(seal);
            if (bag == null
                    || !bag.path("haulId").asText().equals(haul.id())
                    || !states.contains(bag.path("state").asText())) {
                found.add(new Violation(PROMISE, seal + " should be in load " + haul.id() + ": " + bag));
            }
        }
    }

    private static void certified(List<JsonNode> bags, JsonNode certificate, List<Violation> found) {
        var disposed = bags.stream()
                .filter(bag -> bag.path("state").asText().equals("DISPOSED"))
                .count();
        if (certificate.path("sealed").asInt() != bags.size()
                || certificate.path("disposed").asInt() != disposed
                || !certificate.path("differences").isEmpty()) {
            found.add(new Violation(
                    PROMISE, "of %d bags, %d disposed of, it says %s".formatted(bags.size(), disposed, certificate)));
        }
    }

    private List<Claim> done(Kind kind) {
        return claims.stream()
                .filter(claim -> claim.kind() == kind && claim.known() == Known.DONE)
                .toList();
    }
}
