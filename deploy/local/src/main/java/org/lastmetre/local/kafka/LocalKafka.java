package org.lastmetre.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Jvm;
import org.lastmetre.local.processes.Launch;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Stopping;

/** A real Kafka broker in a JVM of its own on a loopback port, with all topics of the system. Needs a folder and ports. */
public final class LocalKafka implements Part {
    public static final String NAME = "kafka";
    private static final int HEAP_MEGABYTES = 320;

    private final DataFolder folder;
    private final BrokerSettings settings;

    /** The second port is the controller's, used by the broker alone. */
    public LocalKafka(DataFolder folder, int port, int controllerPort) {
        this(folder, port, controllerPort, List.of());
    }

    /** With doors for clients that don't come directly. */
    public LocalKafka(DataFolder folder, int port, int controllerPort, List<SideDoor> sideDoors) {
        this.folder = folder;
        this.settings = new BrokerSettings(
                port, controllerPort, sideDoors, folder.of(NAME).resolve("log"));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public List<Integer> ports() {
        var sideDoors = settings.sideDoors().stream().map(SideDoor::listens);
        return Stream.concat(Stream.of(settings.port(), settings.controllerPort()), sideDoors)
                .toList();
    }

    @Override
    public void prepare() {
        DataFolder.create(folder.of(NAME));
        try (var out = Files.newBufferedWriter(serverProperties())) {
            settings.properties().store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + serverProperties(), e);
        }
    }

    @Override
    public Launch launch() {
        var jvm = Jvm.of(folder, NAME, HEAP_MEGABYTES);
        var command = jvm.command(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS",
                BrokerProgram.class.getName(),
                serverProperties().toString());
        return new Launch(
                command, Map.of("CLASSPATH", BrokerClasspath.of(System.getProperty("java.class.path"))), jvm.marker());
    }

    @Override
    public boolean ready() {
        return Broker.answers("127.0.0.1", port());
    }

    @Override
    public void furnish() {
        try (var broker = new Broker(bootstrapServers())) {
            broker.createTopics();
        }
    }

    @Override
    public Stopping stopping() {
        return new Stopping("TERM", Duration.ofSeconds(20));
    }

    private Path serverProperties() {
        return folder.of(NAME).resolve("server.properties");
    }
}
