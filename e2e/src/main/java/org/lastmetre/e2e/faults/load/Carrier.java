package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.faults.history.Scanned;
import org.lastmetre.e2e.identity.Account;

/** Takes a run from the gate to the doors: departure, hand-overs, and a report of every package. */
final class Carrier {
    private static final int FAILS_EVERY = 9;

    private final Client client;
    private final History history;
    private final String at;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    Carrier(Client client, History history, String at) {
        this.client = client;
        this.history = history;
        this.at = at;
    }

    void carry(JsonNode run) {
        var id = run.path("id").asText();
        var by = Account.volunteer(run.path("runner").asText());
        var call = Call.of(Kind.DEPARTURE, by, "/api/runs/" + id + "/departure", scan("out-" + id), "out-" + id);
        if (client.send(call) instanceof Outcome.Ok ok) {
            ok.body().path("stops").forEach(stop -> {
                scanned(codes(stop), "out-" + id);
                reach(run, stop);
            });
        }
    }

    private void reach(JsonNode run, JsonNode stop) {
        var codes = codes(stop);
        var volunteer = stop.path("volunteer").asText();
        if (volunteer.equals(run.path("runner").asText()) || handOver(run, stop, volunteer, codes)) {
            codes.forEach(code -> knock(code, volunteer));
        }
    }

    private static List<String> codes(JsonNode stop) {
        return Json.list(stop.path("packages"), goods -> goods.path("code").asText());
    }

    private void scanned(List<String> codes, String scanId) {
        codes.forEach(code -> history.scanned(new Scanned(code, scanId)));
    }

    private boolean handOver(JsonNode run, JsonNode stop, String volunteer, List<String> codes) {
        var building = stop.path("building").asText();
        var key = "foot-" + run.path("id").asText() + "-" + building;
        var body = scan(key).put("by", volunteer);
        body.set("accepted", Json.strings(codes));
        var path = "/api/runs/" + run.path("id").asText() + "/stops/" + building + "/handover";
        var outcome = client.send(Call.of(Kind.HAND_OVER, Account.volunteer(volunteer), path, body, key));
        if (outcome instanceof Outcome.Ok) {
            scanned(codes, key);
        }
        return !refused(key, outcome);
    }

    private void knock(String code, String volunteer) {
        var number = attempts.merge(code, 1, Integer::sum);
        var opens = number > 1 || Math.floorMod(code.hashCode(), FAILS_EVERY) != 0;
        var key = "door-" + code + "-" + number;
        var body = scan(key)
                .put("packageCode", code)
                .put("by", volunteer)
                .put("outcome", opens ? "DELIVERED" : "NO_ANSWER");
        if (opens) {
            body.put("how", "AT_DOOR");
        }
        var outcome = client.send(Call.of(Kind.DELIVERY, Account.volunteer(volunteer), "/api/deliveries", body, key));
        history.claim(Claim.of(Kind.DELIVERY, opens ? code : code + " failed", outcome, code));
        if (outcome instanceof Outcome.Ok) {
            scanned(List.of(code), key);
        }
        refused(key, outcome);
    }

    private boolean refused(String key, Outcome outcome) {
        if (outcome instanceof Outcome.Refused) {
            history.surprise(key + " was refused: " + outcome);
        }
        return outcome instanceof Outcome.Refused;
    }

    private ObjectNode scan(String id) {
        return Json.object().put("scanId", id).put("at", at);
    }
}
