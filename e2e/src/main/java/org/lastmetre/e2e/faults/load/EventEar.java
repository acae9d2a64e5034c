package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Listener;
import org.lastmetre.e2e.faults.check.Sighting;

/** Writes down what the stream of all events tells. */
final class EventEar implements Listener {
    private final Map<String, List<Long>> from = new HashMap<>();
    private final List<Sighting.Event> events = new ArrayList<>();
    private String lastId = "";

    @Override
    public synchronized void heard(String id, String type, JsonNode data) {
        if (!type.equals("snapshot")) {
            events.add(new Sighting.Event(
                    data.path("id").asText(),
                    data.path("key").asText(""),
                    data.path("type").asText()));
        } else if (lastId.isEmpty()) {
            data.path("positions")
                    .properties()
                    .forEach(topic -> from.put(topic.getKey(), Json.list(topic.getValue(), JsonNode::asLong)));
        } else {
            events.add(new Sighting.Event("", "a second snapshot", type));
        }
        lastId = id;
    }

    @Override
    public synchronized String lastId() {
        return lastId;
    }

    synchronized Sighting seen() {
        return new Sighting(Map.copyOf(from), List.copyOf(events));
    }
}
