package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The chain of a delivered package begins at the gate, ends at the door, has no gap, and no scan is in it twice. */
final class CustodyWhole {
    private static final String PROMISE = "the custody chain is whole";

    List<Violation> check(Map<String, JsonNode> chains) {
        var found = new ArrayList<Violation>();
        chains.forEach((code, chain) -> check(code, chain, found));
        return found;
    }

    private static void check(String code, JsonNode chain, List<Violation> found) {
        if (chain.isEmpty()) {
            found.add(new Violation(PROMISE, code + " was delivered and has no chain"));
            return;
        }
        if (!chain.get(0).path("to").asText().startsWith("reception:")
                || !chain.get(chain.size() - 1).path("to").asText().startsWith("household:")) {
            found.add(new Violation(PROMISE, "the chain of " + code + " doesn't go from the gate to a door"));
        }
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
}
