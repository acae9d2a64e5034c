package org.lastmetre.e2e.faults.check;

import java.util.List;
import java.util.Map;

/**
 * What the stream of all events told.
 *
 * @param from by topic, the offset of each partition that came next when it began; empty if it never did
 * @param events as they came
 */
public record Sighting(Map<String, List<Long>> from, List<Event> events) {
    /** An event by its id and key, with its type, since not every key is one thing's alone. */
    public record Event(String id, String key, String type) {}

    boolean began() {
        return !from.isEmpty();
    }

    /** Whether the record was yet to come when the stream began. */
    boolean covers(String topic, int partition, long offset) {
        var first = from.getOrDefault(topic, List.of());
        return partition >= first.size() || offset >= first.get(partition);
    }
}
