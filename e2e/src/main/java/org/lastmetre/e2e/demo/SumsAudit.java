package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Whether sorting's sums of the day close, and are those of the orders and of the parcels without an order. */
record SumsAudit(Scene scene) {
    List<String> differences(Collection<JsonNode> orders) {
        var sums = scene.api()
                .get(scene.query("/api/sums") + "&date=" + scene.clock().date())
                .expect(200);
        var found = new ArrayList<String>();
        same("received and missing", sum(sums, "received", "missing"), "announced", sum(sums, "announced"), found);
        var parts = sum(sums, "awaiting", "shelved", "out", "delivered", "returned", "withdrawn");
        same("the parts of the received", parts, "received", sum(sums, "received"), found);
        same("delivered", sum(sums, "delivered"), "the orders'", all(orders, "delivered") + parcels(false), found);
        same("returned", sum(sums, "returned"), "the orders'", all(orders, "returned") + parcels(true), found);
        found.addAll(new BuildingAudit(scene.plan()).differences(byBuilding(), orders));
        same("missing", sum(sums, "missing"), "those that never came", missing(), found);
        return found;
    }

    private JsonNode byBuilding() {
        var path =
                scene.query("/api/sums") + "&by=building&date=" + scene.clock().date();
        return scene.api().get(path).expect(200).path("items");
    }

    private static void same(String one, long is, String other, long should, List<String> found) {
        if (is != should) {
            found.add("in the day's sums %s are %d, but %s are %d".formatted(one, is, other, should));
        }
    }

    private static long sum(JsonNode sums, String... names) {
        return Stream.of(names).mapToLong(name -> sums.path(name).asLong()).sum();
    }

    private static long all(Collection<JsonNode> orders, String name) {
        return orders.stream()
                .mapToLong(order -> order.path("progress").path(name).asLong())
                .sum();
    }

    private long parcels(boolean returned) {
        return scene.plan().parcels().stream()
                .filter(parcel -> scene.plan().comesBack(parcel) == returned)
                .count();
    }

    private long missing() {
        return scene.plan().orders().stream()
                .filter(order -> !order.isCancelledAtOnce())
                .flatMap(order -> order.packages().stream())
                .filter(goods -> !goods.comes())
                .count();
    }
}
