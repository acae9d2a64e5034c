package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Orders that are placed one by one, by partners and by those who order for others. */
final class SingleOrders implements Actor {
    private final Scene scene;
    private final Ordered ordered;
    private final Agenda<PlannedOrder> agenda = new Agenda<>();

    SingleOrders(Scene scene) {
        this.scene = scene;
        this.ordered = new Ordered(scene);
        var date = scene.clock().date();
        scene.plan().orders().stream().filter(order -> !order.inFile()).forEach(order -> {
            var at = date.atTime(order.placedAt()).atZone(scene.plan().place().zone());
            agenda.add(at.toOffsetDateTime(), order);
        });
    }

    @Override
    public void act() {
        scene.team().each(agenda.due(scene.clock().now()), this::place);
    }

    private void place(PlannedOrder order) {
        var form = new OrderForm(scene.community()).of(order);
        var key = "order-" + order.reference();
        var placed = scene.api().as(order.by()).post("/api/orders", form, key).expect(201);
        ordered.note(placed.path("id").asText(), order, Json.list(placed.path("packageCodes"), JsonNode::asText));
    }
}
