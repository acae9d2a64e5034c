package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** Bags of waste, sealed one after the other at the points in turn; a few at a time they are hauled, and disposed of. */
record Refuse(Client client, History history, String community, List<String> points, String at, BooleanSupplier over)
        implements Runnable {
    private static final Duration BETWEEN = Duration.ofMillis(800);
    private static final int LOAD = 4;
    private static final double KG = 5;

    @Override
    public void run() {
        var sealed = new ArrayList<String>();
        for (var number = 0; !over.getAsBoolean(); number++) {
            seal(number, sealed);
            if (sealed.size() == LOAD) {
                haul("load-" + number, List.copyOf(sealed));
                sealed.clear();
            }
            Pause.of(BETWEEN);
        }
        if (!sealed.isEmpty()) {
            haul("load-last", sealed);
        }
    }

    private void seal(int number, List<String> sealed) {
        var seal = "%s-bag-%d".formatted(community, number);
        var body = told().put("point", points.get(number % points.size()))
                .put("weightKg", KG)
                .put("sealId", seal);
        if (send(Kind.WASTE_BAG, "/api/waste-bags", body, seal, seal) instanceof Outcome.Ok) {
            sealed.add(seal);
        }
    }

    private void haul(String key, List<String> seals) {
        var body = told().put("vehicle", "truck-1");
        body.set("sealIds", Json.strings(seals));
        if (send(Kind.WASTE_HAUL, "/api/waste-hauls", body, key, String.join(" ", seals)) instanceof Outcome.Ok ok) {
            dispose(ok.body().path("id").asText(), seals.size() * KG);
        }
    }

    private void dispose(String haul, double kg) {
        var body = Json.object().put("site", "incinerator").put("weightKg", kg).put("at", at);
        send(Kind.DISPOSAL, "/api/waste-hauls/" + haul + "/disposal", body, "dispose-" + haul, haul);
    }

    private ObjectNode told() {
        return Json.object().put("community", community).put("by", "crew").put("at", at);
    }

    private Outcome send(Kind kind, String path, ObjectNode body, String key, String subject) {
        var outcome = client.send(Call.of(kind, Account.SANITATION, path, body, key));
        var id = outcome instanceof Outcome.Ok ok ? ok.body().path("id").asText(subject) : "";
        history.claim(Claim.of(kind, subject, outcome, id));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise(kind.words() + " " + key + " was refused: " + refused);
        }
        return outcome;
    }
}
