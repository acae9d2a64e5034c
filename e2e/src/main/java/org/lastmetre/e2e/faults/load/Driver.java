package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** Drives one vehicle: fetches whom it is sent for and brings them home, as long as anybody waits. */
record Driver(
        Client client, History history, Api api, String community, String vehicle, String at, BooleanSupplier over)
        implements Runnable {
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration LEG = Duration.ofMillis(150);
    private static final List<String> MILESTONES = List.of("EN_ROUTE", "PICKED_UP", "AT_HOSPITAL", "RETURNING", "HOME");

    @Override
    public void run() {
        while (!over.getAsBoolean() || open().any()) {
            look();
            Pause.of(BETWEEN);
        }
    }

    private void look() {
        try {
            mine().ifPresent(this::drive);
        } catch (Reply.Unexpected e) {
            Pause.of(BETWEEN); // it is down; the next look will tell
        }
    }

    private OpenRequests open() {
        return new OpenRequests(api, community);
    }

    private Optional<JsonNode> mine() {
        return open().all()
                .filter(request -> request.path("vehicle").asText().equals(vehicle))
                .findFirst();
    }

    /** Goes on where it is; who lost the vehicle, or feels better, is refused, and the next look tells. */
    private void drive(JsonNode request) {
        var reached = MILESTONES.indexOf(request.path("state").asText());
        for (var milestone : MILESTONES.subList(reached + 1, MILESTONES.size())) {
            if (!tell(request.path("id").asText(), milestone)) {
                return;
            }
            Pause.of(LEG);
        }
    }

    private boolean tell(String id, String milestone) {
        var body = Json.object().put("milestone", milestone).put("by", "driver").put("at", at);
        var path = "/api/medical-requests/" + id + "/milestones";
        var key = "%s-%s-%s".formatted(milestone, vehicle, id);
        var outcome = client.send(Call.of(Kind.MILESTONE, Account.DRIVER, path, body, key));
        history.claim(Claim.of(Kind.MILESTONE, id + " " + milestone, outcome, id));
        return outcome instanceof Outcome.Ok;
    }
}
