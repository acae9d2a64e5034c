package org.lastmetre.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderAuditTest {
    private static final DayPlan PLAN = DayPlan.of(Place.named("oriental-plaza"), 3);
    private static final Expected EXPECTED = new Expected(PLAN);

    private final OrderAudit audit = new OrderAudit(EXPECTED, PLAN);
    private final Map<String, PlannedOrder> booked = new HashMap<>();
    private final Map<String, JsonNode> shown = new HashMap<>();

    @BeforeEach
    void endAsPlanned() {
        Stream.concat(PLAN.orders().stream(), PLAN.care().orders().stream()).forEach(order -> {
            booked.put(order.reference(), order);
            shown.put(order.reference(), ended(order));
        });
    }

    @Test
    void isContentWithADayAsItWasPlanned() {
        assertThat(audit.differences(booked, shown)).isEmpty();
    }

    @Test
    void noticesAnOrderThatIsNotThere() {
        shown.remove("R00000");
        assertThat(audit.differences(booked, shown)).hasSize(1);
    }

    @Test
    void noticesAWrongEnd() {
        ((ObjectNode) shown.get("R00001")).put("status", "SHELVED");
        assertThat(audit.differences(booked, shown)).singleElement().asString().contains("R00001");
    }

    @Test
    void noticesSumsThatDoNotClose() {
        ((ObjectNode) shown.get("R00001").path("progress")).put("awaiting", 1);
        assertThat(audit.differences(booked, shown)).singleElement().asString().contains("don't close");
    }

    private static ObjectNode ended(PlannedOrder order) {
        var delivered = EXPECTED.delivered(order);
        var returned = EXPECTED.returned(order);
        var shown = Json.object().put("id", order.reference()).put("status", EXPECTED.status(order));
        shown.putObject("progress")
                .put("received", delivered + returned)
                .put("delivered", delivered)
                .put("returned", returned);
        return shown;
    }
}
