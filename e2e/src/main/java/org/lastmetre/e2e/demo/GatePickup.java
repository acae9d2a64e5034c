package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.lastmetre.e2e.identity.Account;

/** People of a building that collects at the gate come for what was sealed a while ago. */
final class GatePickup implements Actor {
    private static final int EVERY_MINUTES = 6;

    private final Scene scene;
    private final Deliveries deliveries;
    private final Set<String> collected = new HashSet<>();
    private Set<String> sealed = Set.of();

    GatePickup(Scene scene, Deliveries deliveries) {
        this.scene = scene;
        this.deliveries = deliveries;
    }

    @Override
    public void act() {
        if (scene.clock().now().getMinute() % EVERY_MINUTES == 0) {
            scene.team().careful(this::collect);
        }
    }

    /** Who sees a batch sealed comes with the next round. */
    private void collect() {
        var ready = sealed.stream().filter(collected::add).sorted().toList();
        if (!ready.isEmpty()) {
            deliveries.report(Account.RECEPTION, "gate", attempts(ready));
            scene.book().sums().add(Sums.What.COLLECTED, scene.clock().now(), ready.size());
        }
        sealed = sealedNow();
    }

    private static List<Deliveries.Attempt> attempts(List<String> codes) {
        return codes.stream()
                .map(code -> new Deliveries.Attempt(code, 1, true, "IN_HAND"))
                .toList();
    }

    private Set<String> sealedNow() {
        var building = "&state=SEALED&building=" + scene.plan().gateBuilding();
        var codes = new HashSet<String>();
        scene.api()
                .as(Account.RECEPTION)
                .all(scene.query("/api/batches") + building)
                .forEach(batch -> StreamSupport.stream(batch.path("packages").spliterator(), false)
                        .map(GatePickup::code)
                        .forEach(codes::add));
        return codes;
    }

    private static String code(JsonNode goods) {
        return goods.isTextual()
                ? goods.asText()
                : goods.path("packageCode").asText(goods.path("code").asText());
    }
}
