package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.addresses.Household;

/** Operations staff: close and open buildings, and find the doors that texts don't name. */
final class Operations implements Actor {
    private static final LocalTime CLOSES = LocalTime.of(10, 0);
    private static final LocalTime OPENS = LocalTime.of(15, 0);
    private static final int EVERY_MINUTES = 6;

    private final Scene scene;
    private final Map<String, PlannedParcel> parcels = new HashMap<>();
    private boolean closed;
    private boolean opened;

    Operations(Scene scene) {
        this.scene = scene;
        scene.plan().parcels().forEach(parcel -> parcels.put(parcel.code(), parcel));
    }

    /** Before the day: people of one building collect at the gate. */
    void openDay() {
        contain(scene.plan().gateBuilding(), "GATE_PICKUP");
    }

    @Override
    public void act() {
        var time = scene.clock().time();
        if (!closed && !time.isBefore(CLOSES)) {
            contain(scene.plan().heldBuilding(), "HELD");
            closed = true;
        }
        if (!opened && !time.isBefore(OPENS)) {
            contain(scene.plan().heldBuilding(), "OPEN");
            opened = true;
        }
        if (time.getMinute() % EVERY_MINUTES == 0) {
            scene.team().careful(this::review);
        }
    }

    private void contain(String building, String state) {
        var body = Json.object().put("building", building).put("state", state).put("reason", "rehearsal");
        scene.team().careful(() -> scene.api()
                .put("/api/communities/" + scene.community() + "/containment", body)
                .expect(200));
    }

    private void review() {
        var open = scene.api().all(scene.query("/api/address-reviews"));
        scene.team().each(Json.list(open, item -> item), this::find);
    }

    private void find(JsonNode item) {
        if (item.hasNonNull("orderId")) {
            var id = item.path("orderId").asText();
            scene.book().order(id).ifPresent(order -> found("/api/orders/" + id + "/address", order.door()));
        } else {
            var code = item.path("packageCode").asText();
            found("/api/packages/" + code + "/address", parcels.get(code).door());
        }
    }

    private void found(String path, Household door) {
        scene.api().put(path, OrderForm.door(door)).expect(200);
        scene.book().sums().add(Sums.What.REVIEWS, scene.clock().now(), 1);
    }
}
