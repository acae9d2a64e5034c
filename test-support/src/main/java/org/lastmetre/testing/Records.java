package org.lastmetre.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records on the topics of the {@link Backing} and reads what is there, without a consumer group. */
public final class Records {
    private static final Duration STEP = Duration.ofMillis(100);

    private Records() {}

    /** Sends one record and waits for the broker's answer; header names are taken as they are ({@code ce_id}, …). */
    public static void produce(String topic, String key, Map<String, String> headers, String payload) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Backing.bootstrapServers());
        var sent = new ProducerRecord<>(topic, key, payload == null ? null : bytes(payload));
        headers.forEach((name, value) -> sent.headers().add(name, bytes(value)));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(sent).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not sent to " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending to " + topic, e);
        }
    }

    /** Everything that is on the topic at this moment, each partition in its order. */
    public static List<Heard> readAll(String topic) {
        try (var consumer = consumer(topic)) {
            var ends = consumer.endOffsets(consumer.assignment());
            var heard = new ArrayList<Heard>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(STEP).forEach(read -> heard.add(Heard.of(read)));
            }
            return heard;
        }
    }

    /** Reads from the beginning until there are that many records, or the limit has passed: then what there is. */
    public static List<Heard> await(String topic, int count, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        var heard = new ArrayList<Heard>();
        try (var consumer = consumer(topic)) {
            while (heard.size() < count && System.nanoTime() < deadline) {
                consumer.poll(STEP).forEach(read -> heard.add(Heard.of(read)));
            }
        }
        return heard;
    }

    private static KafkaConsumer<String, byte[]> consumer(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backing.bootstrapServers(), "enable.auto.commit", "false");
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
