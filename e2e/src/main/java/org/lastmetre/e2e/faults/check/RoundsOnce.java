package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/** A site has each of its rounds once; what a scan was answered is done, and nothing is done that nobody scanned. */
final class RoundsOnce {
    private static final String PROMISE = "no round is lost or counted twice";
    private static final Set<String> DONE = Set.of("DONE", "LATE");

    private final Set<String> answered;
    private final Set<String> scanned;

    RoundsOnce(List<Claim> claims) {
        var scans = claims.stream().filter(claim -> claim.kind() == Kind.ROUND).toList();
        this.answered = scans.stream()
                .filter(claim -> claim.known() == Known.DONE)
                .map(Claim::subject)
                .collect(Collectors.toSet());
        this.scanned = scans.stream().map(Claim::subject).collect(Collectors.toSet());
    }

    List<Violation> check(List<JsonNode> rounds) {
        var found = new ArrayList<Violation>();
        var done = rounds.stream()
                .filter(round -> DONE.contains(round.path("state").asText()))
                .map(round -> round.path("id").asText())
                .collect(Collectors.toSet());
        answered.stream()
                .filter(id -> !done.contains(id))
                .forEach(id -> found.add(new Violation(PROMISE, id + " was scanned and is not done")));
        done.stream()
                .filter(id -> !scanned.contains(id))
                .forEach(id -> found.add(new Violation(PROMISE, id + " is done, and nobody scanned it")));
        rounds.stream()
                .collect(Collectors.groupingBy(RoundsOnce::place, Collectors.counting()))
                .forEach((place, count) -> {
                    if (count > 1) {
                        found.add(new Violation(PROMISE, "%s has %d rounds".formatted(place, count)));
                    }
                });
        return found;
    }

    private static String place(JsonNode round) {
        return round.path("site").asText() + " at " + round.path("dueFrom").asText();
    }
}
