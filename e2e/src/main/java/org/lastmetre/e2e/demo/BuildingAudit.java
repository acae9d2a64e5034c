package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether sorting's sums close for each building, too, and say of it what its orders and parcels say. */
record BuildingAudit(DayPlan plan) {
    /** @param sums by building; what nobody knew the building of has no id and counts nothing at night */
    List<String> differences(JsonNode sums, Collection<JsonNode> orders) {
        var delivered = delivered(orders);
        var found = new ArrayList<String>();
        for (var building : sums) {
            var id = building.path("id").asText();
            var should = delivered.getOrDefault(id, 0L);
            delivered.remove(id);
            check(id, building, should, found);
        }
        delivered.forEach(
                (id, count) -> found.add("the sums don't know building %s of %d deliveries".formatted(id, count)));
        return found;
    }

    private static void check(String id, JsonNode building, long should, List<String> found) {
        if (!building.path("closes").asBoolean()) {
            found.add("the sums of building %s don't close: %s".formatted(id, building));
        }
        var is = building.path("delivered").asLong();
        if (is != should) {
            found.add("in the sums of building %s %d are delivered, but %d were".formatted(id, is, should));
        }
    }

    /** By building; those with none are left out. */
    private Map<String, Long> delivered(Collection<JsonNode> orders) {
        var count = new HashMap<String, Long>();
        orders.forEach(order -> count.merge(
                order.at("/deliverTo/building").asText(),
                order.at("/progress/delivered").asLong(),
                Long::sum));
        plan.parcels().stream()
                .filter(parcel -> !plan.comesBack(parcel))
                .forEach(parcel -> count.merge(parcel.door().building(), 1L, Long::sum));
        count.values().removeIf(none -> none == 0);
        return count;
    }
}
