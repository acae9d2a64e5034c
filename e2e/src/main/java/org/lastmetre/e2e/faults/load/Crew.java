package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
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

/** The crew: disinfects vehicles that came back, and scans the next site that is due, as long as anybody is fetched. */
record Crew(Client client, History history, Api api, String community, BooleanSupplier over) implements Runnable {
    private static final Duration BETWEEN = Duration.ofMillis(400);

    @Override
    public void run() {
        while (!over.getAsBoolean() || new OpenRequests(api, community).any()) {
            look();
            Pause.of(BETWEEN);
        }
    }

    private void look() {
        try {
            tasks().forEach(this::disinfect);
            next().forEach(this::scan);
        } catch (Reply.Unexpected e) {
            Pause.of(BETWEEN); // it is down; the next look will tell
        }
    }

    private Iterable<JsonNode> tasks() {
        return crew().all("/api/disinfection-tasks?community=" + community + "&state=OPEN");
    }

    private Iterable<JsonNode> next() {
        var path = "/api/rounds/route?limit=1&community=" + community;
        return crew().get(path).expect(200).path("items");
    }

    private Api crew() {
        return api.as(Account.SANITATION);
    }

    private void disinfect(JsonNode task) {
        var id = task.path("id").asText();
        tell(
                Kind.TASK,
                "/api/disinfection-tasks/" + id,
                id,
                task.path("askedAt").asText());
    }

    private void scan(JsonNode round) {
        var site = "/api/sites/%s/%s".formatted(community, round.path("site").asText());
        tell(Kind.ROUND, site, round.path("id").asText(), round.path("dueFrom").asText());
    }

    private void tell(Kind kind, String place, String id, String at) {
        var key = kind.words() + "-" + id;
        var outcome = client.send(Call.of(kind, Account.SANITATION, place + "/completion", disinfected(key, at), key));
        history.claim(Claim.of(kind, id, outcome, id));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the " + key + " was refused: " + refused);
        }
    }

    private static ObjectNode disinfected(String scanId, String at) {
        return Json.object()
                .put("agent", "chlorine")
                .put("mgPerLitre", 500)
                .put("by", "crew")
                .put("scanId", scanId)
                .put("at", at);
    }
}
