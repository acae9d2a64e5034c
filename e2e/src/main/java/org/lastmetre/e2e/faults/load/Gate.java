package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** Reception: packages arrive, and are disinfected together. */
record Gate(Client client, History history, String community, String at) {
    /** Returns those that go on from here. */
    List<String> receive(List<String> codes) {
        return codes.stream().filter(this::arrives).toList();
    }

    private boolean arrives(String code) {
        var scan = scan("gate-" + code).put("packageCode", code).put("condition", "OK");
        var outcome = client.send(Call.of(Kind.ARRIVAL, Account.RECEPTION, "/api/arrivals", scan, "gate-" + code));
        history.claim(Claim.of(Kind.ARRIVAL, code, outcome, code));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the arrival of " + code + " was refused: " + refused);
        }
        return outcome instanceof Outcome.Ok ok
                && !ok.body().path("next").asText().equals("RETURN");
    }

    /** Its code is known by the answer only. */
    Outcome receiveLabelled(String text, String key) {
        var scan = scan(key);
        scan.putObject("label").put("text", text).put("category", "FRESH");
        var outcome = client.send(Call.of(Kind.PARCEL, Account.RECEPTION, "/api/arrivals", scan, key));
        var code =
                outcome instanceof Outcome.Ok ok ? ok.body().path("packageCode").asText() : "";
        history.claim(Claim.of(Kind.PARCEL, key, outcome, code));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the parcel " + key + " was refused: " + refused);
        }
        return outcome;
    }

    void disinfect(List<String> codes) {
        var key = "spray-" + codes.get(0);
        var scan = scan(key).put("agent", "chlorine 500 mg/l");
        scan.set("packageCodes", Json.strings(codes));
        var outcome = client.send(Call.of(Kind.DISINFECTION, Account.RECEPTION, "/api/disinfections", scan, key));
        if (outcome instanceof Outcome.Ok ok) {
            ok.body().path("items").forEach(this::disinfected);
        }
    }

    /** One that was taken back meanwhile has a problem in its item. */
    private void disinfected(JsonNode item) {
        if (!item.hasNonNull("problem")) {
            var code = item.path("packageCode").asText();
            history.claim(new Claim(Kind.DISINFECTION, code, Claim.Known.DONE, code));
        }
    }

    private ObjectNode scan(String id) {
        return Json.object().put("community", community).put("scanId", id).put("at", at);
    }
}
