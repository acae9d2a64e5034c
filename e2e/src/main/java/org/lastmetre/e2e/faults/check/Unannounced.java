package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Kind;

/** Finds the parcels that came without an order: everything that was received and was not scanned by a known code. */
record Unannounced(Api api) {
    private static final String RECEIVED = "lastmetre.sorting.package-received.v1";
    private static final int FOUND = 200;

    Map<String, JsonNode> parcels(List<Claim> claims, List<Told> told) {
        var codes = new HashSet<>(of(claims, Kind.PARCEL).map(Claim::id).collect(Collectors.toSet()));
        told.stream()
                .filter(one -> one.type().equals(RECEIVED))
                .map(one -> one.event().path("packageCode").asText())
                .forEach(codes::add);
        codes.removeAll(of(claims, Kind.ARRIVAL).map(Claim::subject).collect(Collectors.toSet()));
        codes.remove("");
        return shown(codes);
    }

    private static Stream<Claim> of(List<Claim> claims, Kind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind);
    }

    /** Of what isn't there nothing is shown. */
    private Map<String, JsonNode> shown(Set<String> codes) {
        var parcels = new HashMap<String, JsonNode>();
        for (var code : codes) {
            var reply = api.get("/api/packages/" + code);
            if (reply.status() == FOUND) {
                parcels.put(code, reply.body());
            }
        }
        return parcels;
    }
}
