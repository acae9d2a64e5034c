package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lastmetre.e2e.identity.Account;

/** Runners leave with what is planned, and walk from building to building. */
final class Runners implements Actor {
    private static final int TO_THE_FIRST_MINUTES = 4;
    private static final int BETWEEN_MINUTES = 2;

    /** What a runner is answered who went off duty since the run was looked for: it is there for somebody else. */
    private static final int CALLED_OFF = 404;

    private final Scene scene;
    private final HandOvers handOvers;
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final LateCancellations late;

    Runners(Scene scene, HandOvers handOvers) {
        this.scene = scene;
        this.handOvers = handOvers;
        this.late = new LateCancellations(scene);
    }

    @Override
    public void act() {
        scene.team().careful(() -> {
            var planned = scene.api().as(Account.DISPATCHER).all(scene.query("/api/runs") + "&state=PLANNED");
            Map<String, JsonNode> runs = Json.list(planned, run -> run).stream()
                    .collect(Collectors.toMap(run -> run.path("id").asText(), run -> run, (one, same) -> one));
            scene.team().each(runs.values(), this::leave);
        });
    }

    private void leave(JsonNode planned) {
        var id = planned.path("id").asText();
        if (!left.add(id)) {
            return;
        }
        var scan =
                Json.object().put("scanId", "out-" + id).put("at", scene.clock().stamp());
        var reply = scene.api()
                .as(Account.volunteer(planned.path("runner").asText()))
                .post("/api/runs/" + id + "/departure", scan, "out-" + id);
        if (reply.status() == CALLED_OFF) {
            return;
        }
        var run = reply.expect(200);
        scene.book().sums().add(Sums.What.RUNS, scene.clock().now(), 1);
        var minutes = TO_THE_FIRST_MINUTES;
        for (var stop : run.path("stops")) {
            handOvers.add(scene.clock().now().plusMinutes(minutes), HandOvers.Stop.of(run, stop));
            minutes += BETWEEN_MINUTES;
            late.regret(stop.path("packages"));
        }
    }
}
