package org.lastmetre.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Place;
import org.lastmetre.e2e.logs.CleanLogs;
import org.lastmetre.e2e.logs.Door;
import org.lastmetre.e2e.logs.Private;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Lineup;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;
import org.lastmetre.local.system.RunningSystem;

/** Orders, accounts and the gateway on a database and a broker that have a small disk each; its launcher is listened to. */
final class CrampedTown implements AutoCloseable {
    private static final int DATABASE_MEGABYTES = 384;
    private static final int BROKER_MEGABYTES = 128;
    private static final Lineup FEW = Lineup.without("sorting", "dispatch", "medical", "sanitation");
    private static final Patience READY_WITHIN = Patience.of(Duration.ofSeconds(120));
    private static final String ALERTS = "/api/alerts?community=" + Town.FUMIN;
    private static final String MEGABYTE = "select pg_logical_emit_message(false, 'filler', repeat('x', 1048576))";

    private final SmallDisk postgres;
    private final SmallDisk kafka;
    private final RunningSystem system;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final Api api;

    private CrampedTown(DataFolder folder) throws IOException {
        postgres = SmallDisk.of(folder.of(LocalPostgres.NAME), DATABASE_MEGABYTES);
        kafka = SmallDisk.of(folder.of(LocalKafka.NAME), BROKER_MEGABYTES);
        var options = Options.of(Path.of(".."))
                .withPorts(PortPlan.free())
                .withData(folder.root())
                .withLineup(FEW)
                .withRehearsal(true);
        system = LastMetre.start(options, listener());
        api = new Api(system.gateway());
    }

    static CrampedTown start() throws IOException {
        var town = new CrampedTown(new DataFolder(Path.of("target", "cramped-" + UUID.randomUUID())));
        if (!town.system.awaitReady(READY_WITHIN)) {
            town.close();
            throw new IllegalStateException("the system did not become ready");
        }
        var place = Place.named(Town.FUMIN);
        town.api.put("/api/communities/" + place.id(), place.document()).expect(200, 201);
        return town;
    }

    private Reports listener() {
        return new Reports() {
            @Override
            public void note(String text) {
                notes.add(text);
            }
        };
    }

    SmallDisk postgres() {
        return postgres;
    }

    SmallDisk kafka() {
        return kafka;
    }

    URI gateway() {
        return system.gateway();
    }

    String brokers() {
        return system.bootstrapServers();
    }

    /** Asks as often as it takes. */
    Api api() {
        return api;
    }

    /** Asks once. */
    Answer ask(String path) {
        var operations = new Caller(client, gateway(), () -> Map.of("Authorization", "Bearer " + api.token()));
        return operations.call("GET", path, null);
    }

    /** What services say of their own health, as people see it; empty if nothing. */
    String troubles() {
        var said = new StringBuilder();
        for (var alert : ask(ALERTS).expect(200).path("items")) {
            if (alert.path("kind").asText().equals("SERVICE_TROUBLE")) {
                said.append(alert.path("detail").asText()).append('\n');
            }
        }
        return said.toString();
    }

    /** Whether the launcher has said so. */
    boolean noted(String text) {
        return notes.stream().anyMatch(note -> note.contains(text));
    }

    /** Begins a new segment of PostgreSQL's log, so that the log has room when the tables have none any more. */
    void beginLog() throws SQLException {
        try (var connection = system.postgres().connect();
                var statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
        }
    }

    /** Fails as soon as there is no room for more of the log. */
    void writeLog(int megabytes) throws SQLException {
        try (var connection = system.postgres().connect();
                var statement = connection.createStatement()) {
            for (var each = 0; each < megabytes; each++) {
                statement.execute(MEGABYTE);
            }
        }
    }

    void makeRoom() throws IOException {
        postgres.makeRoom();
        kafka.makeRoom();
    }

    /** What the logs tell and shouldn't. */
    List<String> told() {
        return new CleanLogs(system.folder(), new Private(Set.of(new Door("8", "3", "601")), List.of())).findings();
    }

    @Override
    public void close() throws IOException {
        system.close();
        postgres.close();
        kafka.close();
    }
}
