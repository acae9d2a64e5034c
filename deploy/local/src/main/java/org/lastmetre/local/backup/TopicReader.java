package org.lastmetre.local.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lastmetre.local.kafka.LocalTopics;
import org.lastmetre.local.processes.LocalFailure;

/** Saves the records of all topics, of each partition from its oldest one to where the cut is; in no group, so nobody notices. */
final class TopicReader implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration QUIET = Duration.ofSeconds(20);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** Asks where everything is, so that the cut itself is quick. */
    TopicReader(String brokers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "enable.auto.commit", "false");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = LocalTopics.names().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        ends();
    }

    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(partitions);
    }

    /** Returns how many records there were. */
    long save(Map<TopicPartition, Long> ends, Path folder) throws IOException {
        var beginnings = consumer.beginningOffsets(partitions);
        var saved = 0L;
        for (var partition : partitions) {
            try (var out = out(folder.resolve(partition.toString()))) {
                out.writeLong(beginnings.get(partition));
                out.writeLong(ends.get(partition));
                saved += save(partition, ends.get(partition), out);
                out.writeBoolean(false); // so that a file without its end is known
            }
        }
        return saved;
    }

    private long save(TopicPartition partition, long end, DataOutputStream out) throws IOException {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        var saved = 0L;
        var heardAt = System.nanoTime();
        while (consumer.position(partition) < end) {
            for (var record : consumer.poll(STEP).records(partition)) {
                heardAt = System.nanoTime();
                if (record.offset() < end) {
                    out.writeBoolean(true);
                    SavedRecord.of(record).write(out);
                    saved++;
                }
            }
            if (System.nanoTime() - heardAt > QUIET.toNanos()) {
                throw new LocalFailure("The broker doesn't give what is in " + partition);
            }
        }
        return saved;
    }

    private static DataOutputStream out(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
