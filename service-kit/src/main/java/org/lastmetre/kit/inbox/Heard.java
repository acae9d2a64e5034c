package org.lastmetre.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** A record as it came: nothing of it is trusted yet. */
public record Heard(UUID id, String topic, String key, String type, Map<String, String> headers, byte[] payload) {
    static List<Heard> all(ConsumerRecords<String, byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false).map(Heard::of).toList();
    }

    static Heard of(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        var payload = record.value() == null ? new byte[0] : record.value();
        return new Heard(
                idOf(headers, record),
                record.topic(),
                record.key(),
                headers.getOrDefault("ce_type", ""),
                headers,
                payload);
    }

    /** A record without a proper id still has a place that tells it from all others. */
    private static UUID idOf(Map<String, String> headers, ConsumerRecord<String, byte[]> record) {
        var place = record.topic() + "-" + record.partition() + ":" + record.offset();
        return parse(headers.get("ce_id"))
                .orElseGet(() -> UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String text(byte[] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
