package org.lastmetre.e2e.demo;

import java.util.stream.IntStream;
import org.lastmetre.e2e.identity.Account;

/** Four vehicles of the closed loop. */
final class Fleet {
    static final int VEHICLES = 4;

    private final Scene scene;

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
}
