package org.lastmetre.e2e.overload;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lastmetre.contracts.Topics;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.RunningSystem;

/** Which orders are stored, and which were told to the others; ids as one number each, since they may be a million. */
record Evidence(RunningSystem system) {
    private static final Duration TOLD_WITHIN = Duration.ofMinutes(3);
    private static final Duration READ_WITHIN = Duration.ofMinutes(3);

    /** Whether everything that was stored is told before the limit. */
    boolean awaitTold() {
        return new Patience(TOLD_WITHIN, Duration.ofMillis(200)).until(() -> count("select count(*) from outbox") == 0);
    }

    long count(String query) {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sorted. */
    long[] stored() {
        var ids = LongStream.builder();
        try (var connection = connect()) {
            connection.setAutoCommit(false); // else all rows come at once
            var statement = connection.createStatement();
            statement.setFetchSize(1000);
            var rows = statement.executeQuery("select id::text from orders");
            while (rows.next()) {
                ids.add(number(rows.getString(1)));
            }
            return ids.build().sorted().toArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sorted, each once. */
    long[] told() {
        var ids = LongStream.builder();
        Map<String, Object> config = Map.of("bootstrap.servers", system.bootstrapServers(), "max.poll.records", 2000);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.ORDERS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            read(consumer, partitions, ids);
        }
        return ids.build().sorted().distinct().toArray();
    }

    private static void read(
            KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, LongStream.Builder ids) {
        var ends = consumer.endOffsets(partitions);
        var until = System.nanoTime() + READ_WITHIN.toNanos();
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the end of the topic was not reached in time");
            }
            consumer.poll(Duration.ofMillis(200)).forEach(record -> ids.add(number(record.key())));
        }
    }

    private static long number(String id) {
        var uuid = UUID.fromString(id);
        return Long.rotateLeft(uuid.getMostSignificantBits(), 17) ^ uuid.getLeastSignificantBits();
    }

    private Connection connect() throws SQLException {
        return system.database("order").connect();
    }
}
