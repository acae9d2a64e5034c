package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.e2e.identity.Account;

/** At the foot of a building its volunteer takes over; now and then a bag was left behind. */
final class HandOvers implements Actor {
    private static final double LEFT_BEHIND = 0.004;

    /** A stop of a run that has left. */
    record Stop(String run, String building, String runner, String volunteer, List<String> codes) {
        static Stop of(JsonNode run, JsonNode stop) {
            return new Stop(
                    run.path("id").asText(),
                    stop.path("building").asText(),
                    run.path("runner").asText(),
                    stop.path("volunteer").asText(),
                    Json.list(stop.path("packages"), goods -> goods.path("code").asText()));
        }

        boolean needsNobodyElse() {
            return runner.equals(volunteer);
        }
    }

    private final Scene scene;
    private final Doors doors;
    private final Agenda<Stop> agenda = new Agenda<>();
    private final Set<String> leftBehind = ConcurrentHashMap.newKeySet();

    HandOvers(Scene scene, Doors doors) {
        this.scene = scene;
        this.doors = doors;
    }

    void add(OffsetDateTime at, Stop stop) {
        agenda.add(at, stop);
    }

    @Override
    public void act() {
        scene.team().each(agenda.due(scene.clock().now()), this::reach);
    }

    private void reach(Stop stop) {
        if (stop.needsNobodyElse()) {
            doors.add(stop.volunteer(), stop.codes());
            return;
        }
        var there =
                stop.codes().stream().filter(code -> !isLeftBehind(stop, code)).toList();
        handOver(stop, there);
        doors.add(stop.volunteer(), there);
    }

    /** At most once for a package, and never all of a stop's. */
    private boolean isLeftBehind(Stop stop, String code) {
        var key = scene.book().key(code);
        return !code.equals(stop.codes().get(0))
                && scene.plan().choice().happens(LEFT_BEHIND, "left behind", key)
                && leftBehind.add(key);
    }

    private void handOver(Stop stop, List<String> there) {
        var scanId = "foot-" + stop.run() + "-" + stop.building();
        var body = Json.object()
                .put("by", stop.volunteer())
                .put("scanId", scanId)
                .put("at", scene.clock().stamp());
        body.set("accepted", Json.strings(there));
        if (there.size() < stop.codes().size()) {
            body.put("difference", "a bag was left at the gate");
            scene.book().sums().add(Sums.What.DIFFERENCES, scene.clock().now(), 1);
        }
        var path = "/api/runs/" + stop.run() + "/stops/" + stop.building() + "/handover";
        scene.api()
                .as(Account.volunteer(stop.volunteer()))
                .post(path, body, scanId)
                .expect(200);
        scene.book().sums().add(Sums.What.HAND_OVERS, scene.clock().now(), 1);
    }
}
