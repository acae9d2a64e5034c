package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Scanned;

/**
 * The chain of a package that left begins at the gate, has no gap, has every scan that was answered, and none twice; that of
 * one that was delivered ends at the door.
 */
final class CustodyWhole {
    private static final String PROMISE = "the custody chain is whole";

    private final List<Scanned> scanned;
    private final Set<String> delivered;

    CustodyWhole(List<Claim> claims, List<Scanned> scanned) {
        this.scanned = scanned;
        this.delivered = claims.stream()
                .filter(claim -> claim.kind() == Kind.DELIVERY && claim.known() == Known.DONE)
                .filter(claim -> claim.subject().equals(claim.id()))
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    /** @param chains by the codes of their packages; empty for one that isn't known */
    List<Violation> check(Map<String, JsonNode> chains) {
        var found = new ArrayList<Violation>();
        chains.forEach((code, chain) -> {
            ends(code, chain, found);
            links(code, chain, found);
        });
        scanned.stream()
                .filter(scan -> !isIn(scan, chains.get(scan.packageCode())))
                .forEach(scan -> found.add(new Violation(PROMISE, scan + " was answered and is no link")));
        return found;
    }

    private void ends(String code, JsonNode chain, List<Violation> found) {
        var first = chain.path(0).path("to").asText();
        var last = chain.path(chain.size() - 1).path("to").asText();
        if (!first.startsWith("reception:") || (delivered.contains(code) && !last.startsWith("household:"))) {
            found.add(new Violation(PROMISE, "that of %s goes from %s to %s".formatted(code, first, last)));
        }
    }

    private static void links(String code, JsonNode chain, List<Violation> found) {
        var acts = new HashSet<String>();
        for (var link = 0; link < chain.size(); link++) {
            var here = chain.get(link);
            if (link > 0 && !here.path("from").equals(chain.get(link - 1).path("to"))) {
                found.add(new Violation(PROMISE, "the chain of %s has a gap at link %d".formatted(code, link)));
            }
            if (!acts.add(here.path("what").asText() + here.path("scanId").asText())) {
                found.add(new Violation(PROMISE, "the chain of %s has link %d twice".formatted(code, link)));
            }
        }
    }

    private static boolean isIn(Scanned scan, JsonNode chain) {
        return chain != null
                && Checks.stream(chain)
                        .anyMatch(link -> link.path("scanId").asText().equals(scan.scanId()));
    }
}
