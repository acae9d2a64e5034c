package org.lastmetre.console.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.lastmetre.contracts.Topics;

/** Publishes events as a service would, in CloudEvents' binary mode. */
public final class Publishing implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public Publishing(String servers) {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", 4_000_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public void publish(String topic, String type, String community, String id) {
        publish(topic, type, community, id, Instant.now(), "");
    }

    public void publish(String topic, String type, String community, String id, Instant time, String padding) {
        var payload = "{\"community\":\"%s\",\"version\":1,\"padding\":\"%s\"}".formatted(community, padding);
        send(topic, type, id, time, payload);
    }

    /** That tokens with this {@code sid} or {@code jti} are worth nothing any more. */
    public void revoke(String credential) {
        var payload = "{\"credential\":\"%s\",\"account\":\"a\",\"version\":1,\"revokedAt\":\"%s\"}"
                .formatted(credential, Instant.now());
        send(Topics.IDENTITY, "lastmetre.identity.credential-revoked.v1", credential, Instant.now(), payload);
        producer.flush();
    }

    private void send(String topic, String type, String id, Instant time, String payload) {
        var record = new ProducerRecord<>(topic, id, payload.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id);
        header(record, "ce_type", type);
        header(record, "ce_source", "/fake");
        header(record, "ce_subject", "subject-of-" + id);
        header(record, "ce_time", time.toString());
        producer.send(record);
    }

    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
