package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.addresses.Household;

/** Reads a household's stream and holds it to its word: every version of every order once, in order. */
final class Follower implements Listener {
    private final Household door;
    private final Book book;
    private final Map<String, Long> versions = new HashMap<>();
    private long lastId = -1;
    private int steps;

    Follower(Household door, Book book) {
        this.door = door;
        this.book = book;
    }

    /** An event as it came; a snapshot says anew where everything is. */
    @Override
    public synchronized void heard(String sent, String type, JsonNode data) {
        var id = Long.parseLong(sent);
        if (type.equals("snapshot")) {
            data.path("orders")
                    .forEach(order -> versions.put(
                            order.path("id").asText(), order.path("version").asLong()));
        } else {
            step(id, data);
        }
        lastId = id;
    }

    /** What else a household is told, such as that its building is called, has a number, but is no step of an order. */
    private void step(long id, JsonNode data) {
        if (lastId >= 0 && id != lastId + 1) {
            book.problem("the stream of %s went from %d to %d".formatted(door, lastId, id));
        }
        steps++;
        if (data.has("orderId")) {
            order(data);
        }
    }

    private void order(JsonNode data) {
        var order = data.path("orderId").asText();
        var version = data.path("version").asLong();
        var before = versions.put(order, version);
        if (before != null && version != before + 1) {
            book.problem(
                    "the stream of %s told version %d of order %s after %d".formatted(door, version, order, before));
        }
    }

    @Override
    public synchronized String lastId() {
        return lastId < 0 ? "" : Long.toString(lastId);
    }

    synchronized int steps() {
        return steps;
    }

    synchronized Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    Household door() {
        return door;
    }
}
