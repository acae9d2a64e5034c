package org.lastmetre.local.backup;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lastmetre.contracts.Topics;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Plan;
import org.lastmetre.local.processes.Ports;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.processes.Supervisor;

/** The two stores of a folder, with the orders and the outbox of {@link Publishing} in the first database. */
record Pair(DataFolder folder, Supervisor supervisor, Access database, String brokers) implements AutoCloseable {
    static Pair start(DataFolder folder) {
        var databases = Sources.databases(folder);
        var postgres = new LocalPostgres(folder, Ports.free(), databases);
        var kafka = new LocalKafka(folder, Ports.free(), Ports.free());
        var plan = new Plan(List.of(List.of(postgres, kafka)), List.of(List.of(postgres, kafka)));
        var supervisor = new Supervisor(plan, folder, Reports.SILENT).start();
        return new Pair(folder, supervisor, databases.get(0).access(postgres.port()), kafka.bootstrapServers());
    }

    long orders() {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var last = statement.executeQuery("select coalesce(max(id), 0) from orders");
            last.next();
            return last.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> ids(String table) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            return Set.copyOf(Publishing.ids(statement.executeQuery("select id from " + table)));
        }
    }

    Set<String> published() {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.ORDERS).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(record.value()));
            }
            return Set.copyOf(found);
        }
    }

    @Override
    public void close() {
        supervisor.close();
    }
}
