package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lastmetre.e2e.identity.Account;

/** Four vehicles of the closed loop, and the crew that disinfects each when it has come back. */
final class Fleet implements Actor {
    static final int VEHICLES = 4;
    private static final int MINUTES = 8;

    private final Scene scene;
    private final Agenda<String> returned = new Agenda<>();
    private final Set<String> waiting = new HashSet<>();

    Fleet(Scene scene) {
        this.scene = scene;
    }

    void standBy() {
        scene.team().each(IntStream.rangeClosed(1, VEHICLES).boxed().toList(), this::describe);
    }

    private void describe(int number) {
        var vehicle = Json.object()
                .put("community", scene.community())
                .put("plate", "沪A-120%d".formatted(number))
                .put("seats", 4)
                .put("wheelchair", true)
                .put("stretcher", number % 2 == 1)
                .put("protectionLevel", 2);
        scene.api()
                .as(Account.MEDICAL)
                .put("/api/vehicles/%s-green-%d".formatted(scene.community(), number), vehicle)
                .expect(200, 201);
    }

    @Override
    public void act() {
        scene.team().careful(() -> {
            var back =
                    scene.api().as(Account.MEDICAL).all(scene.query("/api/vehicles") + "&state=AWAITING_DISINFECTION");
            for (var id : Json.list(back, vehicle -> vehicle.path("id").asText())) {
                if (waiting.add(id)) {
                    returned.add(scene.clock().now().plusMinutes(MINUTES), id);
                }
            }
        });
        List<String> due = returned.due(scene.clock().now());
        scene.team().each(due, this::disinfect);
        waiting.removeAll(due);
    }

    private void disinfect(String vehicle) {
        JsonNode done = Json.object()
                .put("agent", "chlorine 500 mg/l")
                .put("by", "crew-1")
                .put("at", scene.clock().stamp());
        scene.api()
                .as(Account.SANITATION)
                .post(
                        "/api/vehicles/" + vehicle + "/disinfection",
                        done,
                        "clean-" + vehicle + scene.clock().stamp())
                .expect(200);
        scene.book().care().disinfected(vehicle, scene.clock().now());
        scene.book().sums().add(Sums.What.CLEANED, scene.clock().now(), 1);
    }
}
