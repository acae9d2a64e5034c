package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.local.processes.Patience;

/** Counts what is on the topic of orders, from the broker itself. */
final class Published implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    Published(int brokerPort) {
        var bytes = new ByteArrayDeserializer();
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", "127.0.0.1:" + brokerPort), bytes, bytes);
        this.partitions = consumer.partitionsFor(Topics.ORDERS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** Records so far; the topic has one for each order that is placed and not touched since. */
    long records() {
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Records so far, once a second has brought no more: nothing of what was before is under way. */
    long settled() {
        var records = records();
        for (var before = -1L; before != records; records = records()) {
            before = records;
            Pause.of(Duration.ofSeconds(1));
        }
        return records;
    }

    /**
     * How long it takes until so many records are there.
     *
     * @throws IllegalStateException if they aren't after half a minute
     */
    Duration until(long records) {
        var began = System.nanoTime();
        if (!new Patience(LIMIT, Duration.ofMillis(20)).until(() -> records() >= records)) {
            throw new IllegalStateException(records() + " records were published, not " + records);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
