package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** People of a community who need a vehicle, one after the other; some feel better before it has come. */
record Patient(
        Client client, History history, String community, List<Household> doors, Random random, BooleanSupplier over)
        implements Runnable {
    /** What everybody's name begins with. */
    static final String NAME = "司马光年";

    static final String COMPLAINT = "急性阑尾炎";
    private static final Duration REST = Duration.ofMillis(3500);
    private static final double CANCELLED = 0.25;
    private static final List<String> TRIAGES = List.of("IMMEDIATE", "URGENT", "ROUTINE");

    @Override
    public void run() {
        for (var number = 0; !over.getAsBoolean(); number++) {
            var key = "ill-" + number;
            var id = ask(key);
            Pause.of(REST.dividedBy(2));
            if (!id.isEmpty() && random.nextDouble() < CANCELLED) {
                cancel(id);
            }
            Pause.of(REST.dividedBy(2));
        }
    }

    private String ask(String key) {
        var call = Call.of(Kind.MEDICAL_REQUEST, Account.MEDICAL, "/api/medical-requests", form(key), key);
        var outcome = client.send(call);
        var id = outcome instanceof Outcome.Ok ok ? ok.body().path("id").asText() : "";
        history.claim(Claim.of(Kind.MEDICAL_REQUEST, key, outcome, id));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the request " + key + " was refused: " + refused);
        }
        return id;
    }

    private ObjectNode form(String key) {
        var door = doors.get(random.nextInt(doors.size()));
        return Doors.form(door)
                .put("community", community)
                .put("person", NAME + " " + key)
                .put("type", "EMERGENCY")
                .put("triage", TRIAGES.get(random.nextInt(TRIAGES.size())))
                .put("symptoms", COMPLAINT);
    }

    /** Refused if they came home meanwhile. */
    private void cancel(String id) {
        var body = Json.object().put("reason", "feels better");
        var path = "/api/medical-requests/" + id + "/cancellation";
        var outcome = client.send(Call.of(Kind.TRIP_CANCELLATION, Account.MEDICAL, path, body, "better-" + id));
        history.claim(Claim.of(Kind.TRIP_CANCELLATION, id, outcome, id));
    }
}
