package org.lastmetre.e2e.demo;

import java.util.List;

/** What follows from an order that was taken: it is in the book, and some are cancelled at once. */
final class Ordered {
    private final Scene scene;

    Ordered(Scene scene) {
        this.scene = scene;
    }

    void note(String id, PlannedOrder order, List<String> codes) {
        scene.book().placed(id, order, codes);
        scene.book().sums().add(Sums.What.ORDERS, scene.clock().now(), 1);
        if (order.isCancelledAtOnce()) {
            cancel(id, order, Sums.What.CANCELLED);
        }
    }

    void cancel(String id, PlannedOrder order, Sums.What counted) {
        var body = Json.object().put("reason", "changed my mind");
        scene.api()
                .as(order.cancelledBy())
                .post("/api/orders/" + id + "/cancellation", body, "cancel-" + id)
                .expect(202);
        scene.book().sums().add(counted, scene.clock().now(), 1);
    }
}
