package org.lastmetre.kit.outbox;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox as the record that it becomes. */
record OutboxRecord(long position, ProducerRecord<String, byte[]> record) {
    static OutboxRecord of(Row row) {
        var payload = row.getBuffer("payload").getBytes();
        var sent = new ProducerRecord<>(row.getString("aggregatetype"), row.getString("aggregateid"), payload);
        new JsonObject(row.getString("headers"))
                .forEach(header -> sent.headers().add(header.getKey(), bytes(header.getValue())));
        return new OutboxRecord(row.getLong("position"), sent);
    }

    /** Topic and key: what must stay in order. */
    String line() {
        return record.topic() + '\n' + record.key();
    }

    private static byte[] bytes(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }
}
