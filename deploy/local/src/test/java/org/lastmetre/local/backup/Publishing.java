package org.lastmetre.local.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lastmetre.contracts.Topics;
import org.lastmetre.local.postgres.Access;

/** Orders that are committed with their event, and a relay that publishes as the kit's does, both as fast as they can. */
final class Publishing implements AutoCloseable {
    private static final String TABLES = """
            create table orders (id bigint generated always as identity primary key);
            create table outbox (id bigint primary key);
            create table outbox_shard (shard smallint primary key);
            insert into outbox_shard select generate_series(0, 7)""";
    private static final String ORDER =
            "with placed as (insert into orders default values returning id) insert into outbox select id from placed";
    private static final String CLAIM = "select shard from outbox_shard order by shard for update skip locked";

    private final Access database;
    private final KafkaProducer<String, String> producer;
    private final List<CompletableFuture<Void>> threads = new ArrayList<>();
    private volatile boolean over;

    Publishing(Access database, String brokers) throws SQLException {
        this.database = database;
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", "0");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        start(this::order);
        start(this::publish);
    }

    private interface Step {
        void take(Connection connection) throws SQLException, ExecutionException, InterruptedException;
    }

    private void start(Step step) {
        threads.add(CompletableFuture.runAsync(() -> {
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                while (!over) {
                    step.take(connection);
                    connection.commit();
                }
            } catch (SQLException | ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private void order(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ORDER);
        }
    }

    private void publish(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        try (var statement = connection.createStatement()) {
            if (!statement.executeQuery(CLAIM).next()) {
                return;
            }
            var ids = ids(statement.executeQuery("select id from outbox order by id limit 50"));
            var sent = new ArrayList<Future<?>>();
            ids.forEach(id -> sent.add(producer.send(new ProducerRecord<>(Topics.ORDERS, id, id))));
            for (var each : sent) {
                each.get();
            }
            if (!ids.isEmpty()) {
                statement.execute("delete from outbox where id in (" + String.join(",", ids) + ")");
            }
        }
    }

    static List<String> ids(ResultSet rows) throws SQLException {
        var ids = new ArrayList<String>();
        while (rows.next()) {
            ids.add(rows.getString(1));
        }
        return ids;
    }

    @Override
    public void close() {
        over = true;
        threads.forEach(CompletableFuture::join);
        producer.close();
    }
}
