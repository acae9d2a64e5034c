package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** People who change their mind when their goods are on the way already. */
final class LateCancellations {
    private final Scene scene;
    private final Map<String, PlannedOrder> byPackage;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Ordered ordered;

    LateCancellations(Scene scene) {
        this.scene = scene;
        this.ordered = new Ordered(scene);
        this.byPackage = scene.plan().orders().stream()
                .filter(order -> order.cancelling() == PlannedOrder.Cancelling.ONCE_OUT)
                .flatMap(order -> order.packages().stream().map(goods -> Map.entry(goods.key(), order)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void regret(JsonNode packages) {
        for (var carried : packages) {
            var order = byPackage.get(scene.book().key(carried.path("code").asText()));
            if (order != null && asked.add(order.reference())) {
                ordered.cancel(idOf(order), order, Sums.What.TOO_LATE);
            }
        }
    }

    private String idOf(PlannedOrder order) {
        return scene.book().orders().entrySet().stream()
                .filter(entry -> entry.getValue().equals(order))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
