package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

/**
 * A parcel with nothing but a label gets its code when it is scanned: an answered scan made one parcel, one that never was
 * answered one or none, and what happens to a parcel once is in its chain once.
 */
final class ParcelsOnce {
    private static final String PROMISE = "a parcel is received once";
    private static final Set<String> ONCE =
            Set.of("PackageReceived", "PackageDisinfected", "PackageLocated", "PackageDelivered", "PackageReturned");

    private final List<Claim> claims;

    ParcelsOnce(List<Claim> claims) {
        this.claims =
                claims.stream().filter(claim -> claim.kind() == Kind.PARCEL).toList();
    }

    /** @param parcels that came without an order, by their codes */
    List<Violation> check(Map<String, JsonNode> parcels) {
        var found = new ArrayList<Violation>();
        var answered =
                claims.stream().filter(claim -> claim.known() == Known.DONE).collect(Collectors.groupingBy(Claim::id));
        answered.forEach((code, scans) -> check(code, scans.size(), parcels, found));
        var unknown =
                claims.stream().filter(claim -> claim.known() == Known.UNKNOWN).count();
        var more = parcels.size() - answered.size();
        if (more > unknown) {
            found.add(new Violation(
                    PROMISE, "%d parcels are there beside the answered ones, of %d unknown".formatted(more, unknown)));
        }
        parcels.forEach((code, parcel) -> chain(code, parcel, found));
        return found;
    }

    private static void check(String code, int scans, Map<String, JsonNode> parcels, List<Violation> found) {
        if (scans > 1) {
            found.add(new Violation(PROMISE, "%d scans were answered with the same parcel %s".formatted(scans, code)));
        }
        if (!parcels.containsKey(code)) {
            found.add(new Violation(PROMISE, code + " was answered and is not there"));
        }
    }

    private static void chain(String code, JsonNode parcel, List<Violation> found) {
        Checks.stream(parcel.path("chain"))
                .map(step -> step.path("what").asText())
                .filter(ONCE::contains)
                .collect(Collectors.groupingBy(what -> what, Collectors.counting()))
                .forEach((what, count) -> {
                    if (count > 1) {
                        found.add(new Violation(PROMISE, "%s has %d times %s".formatted(code, count, what)));
                    }
                });
    }
}
