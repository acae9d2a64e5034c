package org.lastmetre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.processes.Child;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Guard;
import org.lastmetre.local.processes.Ports;

/** PostgreSQL and Kafka as child processes in a throw-away folder; both go when this JVM goes, however it ends. */
final class EmbeddedPair {
    private EmbeddedPair() {}

    static Endpoints start() {
        var folder = new DataFolder(throwAway());
        var kafka = new LocalKafka(folder, Ports.free(), Ports.free());
        var broker = Child.start(kafka, folder);
        Guard.over(folder.root(), List.of(broker)); // at once: creating the database takes a second
        var postgres = new LocalPostgres(folder, Ports.free(), List.of());
        var server = Child.start(postgres, folder);
        Guard.over(folder.root(), List.of(server));
        server.awaitReady();
        broker.awaitReady();
        var handle = new BrokerHandle.ProcessId(broker.pid());
        return new Endpoints("the embedded pair", postgres.admin(), kafka.bootstrapServers(), handle);
    }

    private static Path throwAway() {
        try {
            return Files.createTempDirectory("last-metre-test-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for the tests' data", e);
        }
    }
}
