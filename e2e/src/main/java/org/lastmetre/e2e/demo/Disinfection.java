package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.e2e.identity.Account;

/** Disinfects what was received a while ago, up to twenty packages with one scan. */
final class Disinfection implements Actor {
    private static final int AT_ONCE = 20;
    private static final int MINUTES = 4;

    private final Scene scene;
    private final Agenda<String> waiting = new Agenda<>();
    private int scans;

    Disinfection(Scene scene) {
        this.scene = scene;
    }

    void take(String code) {
        waiting.add(scene.clock().now().plusMinutes(MINUTES), code);
    }

    @Override
    public void act() {
        var loads = new ArrayList<Load>();
        for (var next = next(); !next.isEmpty(); next = next()) {
            loads.add(new Load("spray-" + scans++, next));
        }
        scene.team().each(loads, this::disinfect);
    }

    private record Load(String scanId, List<String> codes) {}

    private List<String> next() {
        return waiting.due(scene.clock().now(), AT_ONCE);
    }

    private void disinfect(Load load) {
        var scan = Json.object()
                .put("community", scene.community())
                .put("agent", "chlorine 500 mg/l")
                .put("scanId", load.scanId())
                .put("at", scene.clock().stamp());
        scan.set("packageCodes", Json.strings(load.codes()));
        var answer = scene.api()
                .as(Account.RECEPTION)
                .post("/api/disinfections", scan, load.scanId())
                .expect(200, 201);
        answer.path("items").forEach(this::check);
        scene.book()
                .sums()
                .add(Sums.What.DISINFECTED, scene.clock().now(), load.codes().size());
    }

    private void check(JsonNode item) {
        if (item.hasNonNull("problem")) {
            scene.book().problem("not disinfected: " + item);
        }
    }
}
