package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What Kafka needs by itself from one end to the other, as its own tool measures it (acks=all, one record at a time), but in
 * microseconds: the tool's percentiles are whole milliseconds.
 */
final class KafkaPing implements Side, AutoCloseable {
    private static final TopicPartition PARTITION = new TopicPartition("bench.ping", 0);
    private static final byte[] RECORD = new byte[900]; // an OrderPlaced with its headers
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    KafkaPing(String servers) {
        create(servers);
        var writes = new ByteArraySerializer();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", "0"), writes, writes);
        var reads = new ByteArrayDeserializer();
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", servers), reads, reads);
        consumer.assign(List.of(PARTITION));
        consumer.seekToEnd(List.of(PARTITION));
        consumer.position(PARTITION);
    }

    @Override
    public String name() {
        return "Kafka alone";
    }

    @Override
    public Round round(int seconds) {
        var times = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        var until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < until) {
            times.recordValue(once());
        }
        return Round.of(Round.PER_SECOND, (double) times.getTotalCount() / seconds)
                .and(Round.P50, times.getValueAtPercentile(50) / 1e6)
                .and(Round.P99, times.getValueAtPercentile(99) / 1e6);
    }

    private long once() {
        var began = System.nanoTime();
        try {
            producer.send(new ProducerRecord<>(PARTITION.topic(), RECORD)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (consumer.poll(PATIENCE).isEmpty()) {
            throw new IllegalStateException("The record did not come");
        }
        return System.nanoTime() - began;
    }

    private static void create(String servers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(Set.of(new NewTopic(PARTITION.topic(), 1, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
