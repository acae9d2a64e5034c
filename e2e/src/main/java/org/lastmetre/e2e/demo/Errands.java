package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastmetre.e2e.identity.Account;

/** The crew disinfects what others ask for: vehicles that came back, a building that is held, goods that nobody took. */
final class Errands implements Actor {
    private static final int MINUTES = 8;

    private final Scene scene;
    private final Agenda<JsonNode> agenda = new Agenda<>();
    private final Set<String> known = new HashSet<>();

    Errands(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void act() {
        scene.team().careful(() -> crew().all(scene.query("/api/disinfection-tasks") + "&state=OPEN")
                .forEach(this::take));
        List<JsonNode> due = agenda.due(scene.clock().now());
        scene.team().each(due, this::disinfect);
    }

    private Api crew() {
        return scene.api().as(Account.SANITATION);
    }

    private void take(JsonNode task) {
        if (known.add(task.path("id").asText())) {
            agenda.add(scene.clock().now().plusMinutes(MINUTES), task);
        }
    }

    private void disinfect(JsonNode task) {
        var id = task.path("id").asText();
        var path = "/api/disinfection-tasks/" + id + "/completion";
        crew().post(path, Crew.disinfected(scene, "task-" + id), "task-" + id).expect(200);
        if (task.path("kind").asText().equals("VEHICLE")) {
            scene.book()
                    .care()
                    .disinfected(task.path("subject").asText(), scene.clock().now());
            count(Sums.What.CLEANED);
        } else {
            count(Sums.What.PLACES);
        }
    }

    private void count(Sums.What what) {
        scene.book().sums().add(what, scene.clock().now(), 1);
    }
}
