package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Database;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Plan;
import org.lastmetre.local.processes.Ports;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.processes.Shell;
import org.lastmetre.local.processes.Supervisor;

class StoresTest {
    private static final TopicPartition COMMUNITIES = new TopicPartition("lastmetre.communities", 0);

    @TempDir
    Path root;

    @Test
    void whatWasStoredIsThereAfterARestartOnOtherPorts() throws Exception {
        try (var stores = Stores.start(root)) {
            stores.sql("create table kept (word text)");
            stores.sql("insert into kept values ('二单元')");
            stores.send("a record");
        }
        try (var stores = Stores.start(root)) {
            assertThat(stores.sql("select word from kept")).isEqualTo("二单元");
            assertThat(stores.firstRecord()).isEqualTo("a record");
        }
    }

    @Test
    void whatWasStoredSurvivesTheKillingOfBoth() throws Exception {
        try (var stores = Stores.start(root)) {
            stores.sql("create table kept (word text)");
            stores.sql("insert into kept values ('answered')");
            stores.send("acknowledged");
            stores.kill();
        }
        try (var stores = Stores.start(root)) {
            assertThat(stores.sql("select word from kept")).isEqualTo("answered");
            assertThat(stores.firstRecord()).isEqualTo("acknowledged");
        }
    }

    @Test
    void commitsAreDurablePasswordsAreAskedAndStatementsAreLimited() throws Exception {
        try (var stores = Stores.start(root)) {
            assertThat(stores.sql("show fsync")).isEqualTo("on");
            assertThat(stores.sql("show synchronous_commit")).isEqualTo("on");
            assertThat(stores.sql("show statement_timeout")).isEqualTo("30s");
            assertThat(stores.sql("show lock_timeout")).isEqualTo("10s");
            assertThat(stores.sql("show scram_iterations")).isEqualTo("1");

            var intruder = new Access(stores.database.port(), "order_service", "order_service", new Secret("guess"));
            assertThatThrownBy(intruder::connect).isInstanceOf(SQLException.class);
        }
    }

    private record Stores(Supervisor supervisor, Access database, String bootstrapServers) implements AutoCloseable {
        static Stores start(Path root) {
            var folder = new DataFolder(root);
            var database = new Database("order_service", Secret.keptIn(folder, "order_service"));
            var postgres = new LocalPostgres(folder, Ports.free(), List.of(database));
            var kafka = new LocalKafka(folder, Ports.free(), Ports.free());
            var plan = new Plan(List.of(List.of(postgres, kafka)), List.of(List.of(kafka), List.of(postgres)));
            var supervisor = new Supervisor(plan, folder, Reports.SILENT).start();
            return new Stores(supervisor, database.access(postgres.port()), kafka.bootstrapServers());
        }

        String sql(String statement) throws SQLException {
            try (var connection = database.connect();
                    var run = connection.createStatement()) {
                if (!run.execute(statement)) {
                    return "";
                }
                var result = run.getResultSet();
                return result.next() ? result.getString(1) : "";
            }
        }

        void send(String value) throws ExecutionException, InterruptedException {
            Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
            try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>(COMMUNITIES.topic(), "key", value))
                        .get();
            }
        }

        String firstRecord() {
            Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                consumer.assign(List.of(COMMUNITIES));
                consumer.seekToBeginning(List.of(COMMUNITIES));
                return consumer.poll(Duration.ofSeconds(10)).iterator().next().value();
            }
        }

        void kill() {
            List.of(LocalPostgres.NAME, LocalKafka.NAME)
                    .forEach(part -> Shell.signal("KILL", supervisor.child(part).pid()));
        }

        @Override
        public void close() {
            supervisor.close();
        }
    }
}
