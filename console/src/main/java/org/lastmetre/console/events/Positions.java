package org.lastmetre.console.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.lastmetre.contracts.Topics;

/**
 * How far every topic was read: of each partition the offset that comes next. It grows with every record, means the same on
 * every replica, and so is what a stream resumes from.
 */
record Positions(Map<String, List<Long>> next) {
    /** All topics that carry events; their order is part of how positions are written down, so only add at the end. */
    static final List<String> TOPICS =
            Stream.concat(Topics.EVENTS.stream(), Stream.of(Topics.COMMUNITIES)).toList();

    static Positions of(Map<TopicPartition, Long> offsets) {
        Map<String, List<Long>> next = new TreeMap<>();
        TOPICS.forEach(topic -> next.put(topic, listed(topic, offsets)));
        return new Positions(next);
    }

    /** A partition that is newer than these positions is read from its beginning. */
    long of(TopicPartition partition) {
        var offsets = next.getOrDefault(partition.topic(), List.of());
        return partition.partition() < offsets.size() ? offsets.get(partition.partition()) : 0;
    }

    Positions after(ConsumerRecord<?, ?> record) {
        Map<String, List<Long>> moved = new TreeMap<>(next);
        var offsets = new ArrayList<>(moved.getOrDefault(record.topic(), List.of()));
        while (offsets.size() <= record.partition()) {
            offsets.add(0L);
        }
        offsets.set(record.partition(), record.offset() + 1);
        moved.put(record.topic(), offsets);
        return new Positions(moved);
    }

    private static List<Long> listed(String topic, Map<TopicPartition, Long> offsets) {
        List<Long> listed = new ArrayList<>();
        for (var at = 0; offsets.containsKey(new TopicPartition(topic, at)); at++) {
            listed.add(offsets.get(new TopicPartition(topic, at)));
        }
        return listed;
    }
}
