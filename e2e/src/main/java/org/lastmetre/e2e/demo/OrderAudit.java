package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Whether orders ended as they had to, and their sums close. */
record OrderAudit(Expected expected, DayPlan plan) {
    /** @param shown the system's orders by their ids */
    List<String> differences(Map<String, PlannedOrder> booked, Map<String, JsonNode> shown) {
        var found = new ArrayList<String>();
        var planned = plan.orders().size() + plan.care().lists().size();
        if (booked.size() != planned || shown.size() != booked.size()) {
            found.add("%d orders were planned, %d were placed, and %d are there"
                    .formatted(planned, booked.size(), shown.size()));
        }
        booked.forEach((id, order) -> {
            if (shown.containsKey(id)) {
                check(order, shown.get(id), found);
            }
        });
        return found;
    }

    private void check(PlannedOrder order, JsonNode shown, List<String> found) {
        var name = "%s order %s (%s)".formatted(order.category(), order.reference(), text(shown, "id"));
        if (!endsAsItHasTo(order, shown)) {
            found.add("%s should be %s with %d delivered and %d returned, but is %s %s"
                    .formatted(
                            name,
                            expected.status(order),
                            expected.delivered(order),
                            expected.returned(order),
                            text(shown, "status"),
                            shown.path("progress")));
        }
        if (!closes(shown.path("progress"))) {
            found.add("the sums of %s don't close: %s".formatted(name, shown.path("progress")));
        }
        if (wasTakenBackLate(order, shown)) {
            found.add("the late cancellation of %s was not refused".formatted(name));
        }
    }

    private boolean endsAsItHasTo(PlannedOrder order, JsonNode shown) {
        var progress = shown.path("progress");
        return text(shown, "status").equals(expected.status(order))
                && progress.path("delivered").asInt() == expected.delivered(order)
                && progress.path("returned").asInt() == expected.returned(order);
    }

    private static boolean wasTakenBackLate(PlannedOrder order, JsonNode shown) {
        return order.cancelling() == PlannedOrder.Cancelling.ONCE_OUT
                && hasStep(shown, "CancellationRequested")
                && !hasStep(shown, "CancellationRefused");
    }

    private static boolean closes(JsonNode progress) {
        var parts = List.of("awaiting", "shelved", "out", "delivered", "returned", "withdrawn").stream()
                .mapToInt(part -> progress.path(part).asInt())
                .sum();
        return parts == progress.path("received").asInt();
    }

    private static boolean hasStep(JsonNode shown, String type) {
        return StreamSupport.stream(shown.path("timeline").spliterator(), false)
                .anyMatch(step -> step.path("type").asText().equals(type));
    }

    private static String text(JsonNode shown, String name) {
        return shown.path(name).asText();
    }
}
