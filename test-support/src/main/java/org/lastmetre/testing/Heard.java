package org.lastmetre.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it stood on a topic: where, under which key, with which headers, and the payload as text. */
public record Heard(String topic, int partition, long offset, String key, Map<String, String> headers, String payload) {
    static Heard of(ConsumerRecord<String, byte[]> read) {
        var headers = new HashMap<String, String>();
        read.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        var payload = text(read.value());
        return new Heard(read.topic(), read.partition(), read.offset(), read.key(), headers, payload);
    }

    /** The CloudEvents attribute of that name, such as {@code type} or {@code id}; null if it wasn't sent. */
    public String attribute(String name) {
        return headers.get("ce_" + name);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
