package org.lastmetre.console.events;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all topics of events from any positions, for one stream and without a consumer group. */
final class EventLog implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Positions ends;

    private EventLog(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
        this.partitions = Positions.TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        this.consumer.assign(partitions);
        this.ends = Positions.of(consumer.endOffsets(partitions));
    }

    /** @throws KafkaException if the broker doesn't answer in time */
    static EventLog open(String servers) {
        var consumer = new KafkaConsumer<>(settings(servers), new StringDeserializer(), new ByteArrayDeserializer());
        try {
            return new EventLog(consumer);
        } catch (KafkaException trouble) {
            consumer.close();
            throw trouble;
        }
    }

    /** Where the topics ended when this was opened. */
    Positions ends() {
        return ends;
    }

    Positions beginnings() {
        return Positions.of(consumer.beginningOffsets(partitions));
    }

    /** Where the first record lies that was published at that time (milliseconds) or later. */
    Positions publishedSince(long time) {
        var wanted = partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> time));
        Map<TopicPartition, Long> found = new TreeMap<>(Comparator.comparing(TopicPartition::toString));
        consumer.offsetsForTimes(wanted).forEach((partition, first) -> {
            found.put(partition, first == null ? ends.of(partition) : first.offset());
        });
        return Positions.of(found);
    }

    /** What was deleted meanwhile can't be read; an offset past the end is of a log that is gone, so this one is new. */
    Positions reachable(Positions positions) {
        var first = beginnings();
        Map<TopicPartition, Long> within = new TreeMap<>(Comparator.comparing(TopicPartition::toString));
        for (var partition : partitions) {
            var offset = positions.of(partition);
            var known = offset >= first.of(partition) && offset <= ends.of(partition);
            within.put(partition, known ? offset : first.of(partition));
        }
        return Positions.of(within);
    }

    void goTo(Positions positions) {
        partitions.forEach(partition -> consumer.seek(partition, positions.of(partition)));
    }

    ConsumerRecords<String, byte[]> read() {
        return consumer.poll(STEP);
    }

    /** Whether it was there already when this was opened. */
    boolean isOld(ConsumerRecord<?, ?> record) {
        return record.offset() < ends.of(new TopicPartition(record.topic(), record.partition()));
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Map<String, Object> settings(String servers) {
        return Map.of(
                "bootstrap.servers", servers,
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false",
                "auto.offset.reset", "earliest",
                "default.api.timeout.ms", "4000",
                "max.poll.records", "200",
                "fetch.max.bytes", "1048576",
                "reconnect.backoff.max.ms", "1000");
    }
}
