package org.lastmetre.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuildingAuditTest {
    private static final DayPlan PLAN = DayPlan.of(Place.named("oriental-plaza"), 3);

    private final BuildingAudit audit = new BuildingAudit(PLAN);
    private final List<JsonNode> orders = List.of(order("JY13", 2), order("JY13", 1), order("10", 1));
    private final ArrayNode sums = sums();

    @Test
    void isContentWhenEveryBuildingHasWhatWasDeliveredThere() {
        assertThat(audit.differences(sums, orders)).isEmpty();
    }

    @Test
    void noticesAPackageThatCountsInTheWrongBuilding() {
        var first = (ObjectNode) sums.get(0);
        first.put("delivered", first.path("delivered").asInt() + 1);

        assertThat(audit.differences(sums, orders))
                .singleElement()
                .asString()
                .contains(first.path("id").asText());
    }

    @Test
    void noticesABuildingWhoseSumsDoNotClose() {
        ((ObjectNode) sums.get(0)).put("closes", false);

        assertThat(audit.differences(sums, orders)).singleElement().asString().contains("don't close");
    }

    @Test
    void noticesABuildingThatIsNotThere() {
        sums.remove(0);

        assertThat(audit.differences(sums, orders)).singleElement().asString().contains("don't know");
    }

    private static JsonNode order(String building, int delivered) {
        var order = Json.object();
        order.putObject("deliverTo").put("building", building);
        order.putObject("progress").put("delivered", delivered);
        return order;
    }

    private static ArrayNode sums() {
        var parcels = PLAN.parcels().stream()
                .filter(parcel -> !PLAN.comesBack(parcel))
                .collect(Collectors.groupingBy(parcel -> parcel.door().building(), Collectors.counting()));
        parcels.merge("JY13", 3L, Long::sum);
        parcels.merge("10", 1L, Long::sum);
        var sums = Json.MAPPER.createArrayNode();
        parcels.forEach((building, count) ->
                sums.addObject().put("id", building).put("delivered", count).put("closes", true));
        return sums;
    }
}
