package org.lastmetre.testing;

import org.lastmetre.local.kafka.Broker;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Secret;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka in containers; Testcontainers removes them when this JVM ends. */
final class DockerPair {
    private static final int POSTGRES_PORT = 5432;

    private DockerPair() {}

    @SuppressWarnings("resource") // they serve until the JVM ends
    static Endpoints start() {
        var postgres = new PostgreSQLContainer("postgres:17");
        postgres.start();
        var kafka = new KafkaContainer("apache/kafka:4.1.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        try (var broker = new Broker(kafka.getBootstrapServers())) {
            broker.createTopics();
        }
        var handle = new BrokerHandle.ContainerId(kafka.getContainerId());
        return new Endpoints("Testcontainers", admin(postgres), kafka.getBootstrapServers(), handle);
    }

    private static Access admin(PostgreSQLContainer postgres) {
        return new Access(
                postgres.getMappedPort(POSTGRES_PORT),
                postgres.getDatabaseName(),
                postgres.getUsername(),
                new Secret(postgres.getPassword()));
    }
}
