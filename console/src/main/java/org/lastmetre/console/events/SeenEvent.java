package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as it is shown: the CloudEvents attributes, the record's key, and the payload as it was published. */
record SeenEvent(
        String id,
        String type,
        String source,
        String subject,
        String time,
        String key,
        String community,
        JsonNode data) {

    static SeenEvent of(ConsumerRecord<String, byte[]> record, ObjectMapper json) {
        var data = payload(record.value(), json);
        return new SeenEvent(
                attribute(record, "ce_id"),
                attribute(record, "ce_type"),
                attribute(record, "ce_source"),
                attribute(record, "ce_subject"),
                attribute(record, "ce_time"),
                record.key(),
                data.path("community").asText(null),
                data);
    }

    /** A time that was not sent or can't be read counts as later than any. */
    boolean happenedBefore(Instant instant) {
        return happenedAt().map(at -> at.isBefore(instant)).orElse(false);
    }

    private Optional<Instant> happenedAt() {
        try {
            return Optional.ofNullable(time).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static JsonNode payload(byte[] value, ObjectMapper json) {
        try {
            return value == null ? NullNode.getInstance() : json.readTree(value);
        } catch (IOException notJson) {
            return TextNode.valueOf(new String(value, StandardCharsets.UTF_8));
        }
    }

    private static String attribute(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
