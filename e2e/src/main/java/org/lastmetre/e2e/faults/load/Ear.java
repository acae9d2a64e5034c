package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Listener;
import org.lastmetre.e2e.faults.check.Heard;

/** Writes down what the stream of a household tells; a snapshot after the first means that something was missed. */
final class Ear implements Listener {
    private static final long MISSED = -1;

    private final Household door;
    private final Map<String, Long> before = new HashMap<>();
    private final List<Heard.Step> steps = new ArrayList<>();
    private String lastId = "";

    Ear(Household door) {
        this.door = door;
    }

    @Override
    public synchronized void heard(String id, String type, JsonNode data) {
        if (!type.equals("snapshot")) {
            steps.add(new Heard.Step(
                    Long.parseLong(id),
                    data.path("orderId").asText(),
                    data.path("version").asLong()));
        } else if (lastId.isEmpty()) {
            data.path("orders")
                    .forEach(order -> before.put(
                            order.path("id").asText(), order.path("version").asLong()));
        } else {
            steps.add(new Heard.Step(Long.parseLong(id), "a second snapshot", MISSED));
        }
        lastId = id;
    }

    @Override
    public synchronized String lastId() {
        return lastId;
    }

    synchronized Heard heard() {
        return new Heard(Doors.name(door), Map.copyOf(before), List.copyOf(steps));
    }
}
