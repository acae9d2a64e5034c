package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.lastmetre.e2e.demo.Json;

/** A record of a topic, as it lies there; {@code place} is its partition and offset, {@code key} is empty if it has none. */
public record Told(String topic, String place, String key, String id, String type, JsonNode event) {
    public static Told of(ConsumerRecord<String, byte[]> record) {
        var value = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
        return new Told(
                record.topic(),
                record.partition() + ":" + record.offset(),
                Optional.ofNullable(record.key()).orElse(""),
                header(record, "ce_id"),
                header(record, "ce_type"),
                Json.read(value));
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElse("");
    }

    int partition() {
        return Integer.parseInt(place.split(":")[0]);
    }

    long offset() {
        return Long.parseLong(place.split(":")[1]);
    }

    long version() {
        return event.path("version").asLong();
    }

    String orderId() {
        return event.path("orderId").asText();
    }

    /** The step of an order that it tells; missing in other events. */
    JsonNode change() {
        return event.path("change");
    }
}
