package org.lastmetre.e2e.faults.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic up to its present end, in no group, so that nobody else notices; fails when the broker doesn't answer. */
public record TopicReading(String bootstrapServers) {
    private static final int LIMIT_MILLIS = 20_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private interface Start extends BiConsumer<Consumer<String, byte[]>, Collection<TopicPartition>> {}

    /** All records from the oldest on; those of a partition in their order. */
    public List<ConsumerRecord<String, byte[]>> all(String topic) {
        return read(topic, Consumer::seekToBeginning);
    }

    /** The records that were written at most so long ago. */
    public List<ConsumerRecord<String, byte[]>> since(String topic, Duration back) {
        var from = System.currentTimeMillis() - back.toMillis();
        return read(topic, (consumer, partitions) -> {
            consumer.seekToEnd(partitions);
            var wanted = partitions.stream().collect(Collectors.toMap(one -> one, one -> from));
            consumer.offsetsForTimes(wanted).forEach((partition, found) -> {
                if (found != null) {
                    consumer.seek(partition, found.offset());
                }
            });
        });
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic, Start start) {
        try (var consumer = new KafkaConsumer<>(config(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            start.accept(consumer, partitions);
            return upTo(ends, consumer);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> upTo(
            Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        var read = new ArrayList<ConsumerRecord<String, byte[]>>();
        var limit = System.nanoTime() + Duration.ofMillis(LIMIT_MILLIS).toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("the end of a topic was not reached in time");
            }
            consumer.poll(POLL).forEach(read::add);
        }
        return read;
    }

    private Map<String, Object> config() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "reading-" + UUID.randomUUID());
    }
}
