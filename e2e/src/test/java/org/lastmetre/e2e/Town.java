package org.lastmetre.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.Tokens;
import org.lastmetre.e2e.logs.CleanLogs;
import org.lastmetre.e2e.logs.Door;
import org.lastmetre.e2e.logs.Private;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;
import org.lastmetre.local.system.RunningSystem;

/** The whole system, started once for all journeys on ports of its own, with Fumin Garden loaded; speaks HTTP only. */
final class Town implements AutoCloseable {
    static final String FUMIN = "fumin-garden";

    /** Within the window of FRESH goods. */
    static final String MORNING = "2026-03-02T08:30:00+08:00";

    /** The doors that journeys order to. */
    private static final Set<Door> DOORS = Set.of(
            new Door("8", "3", "601"),
            new Door("8", "3", "602"),
            new Door("3", "1", "501"),
            new Door("JY13", "1", "502"));

    private static final Patience READY_WITHIN = Patience.of(Duration.ofSeconds(120));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> secrets = new ConcurrentLinkedQueue<>();
    private final RunningSystem system;
    private final Tokens tokens;

    private Town(RunningSystem system) {
        this.system = system;
        this.tokens = new Tokens(client, system.gateway());
    }

    static Town start() {
        var town = on(new DataFolder(Path.of("target", "journey-" + UUID.randomUUID())));
        town.load(FUMIN);
        return town;
    }

    /** A town that has been lived in, if the folder holds one. */
    static Town on(DataFolder folder) {
        var options = Options.of(Path.of(".."))
                .withPorts(PortPlan.free())
                .withData(folder.root())
                .withRehearsal(true);
        var town = new Town(LastMetre.start(options, Reports.SILENT));
        if (!town.system.awaitReady(READY_WITHIN)) {
            town.close();
            throw new IllegalStateException("the system did not become ready");
        }
        return town;
    }

    void clock(String time) {
        as(Account.OPERATIONS).put("/api/clock", "{\"now\":\"" + time + "\",\"speed\":0}");
    }

    /** Makes a community of the data known. */
    void load(String community) {
        as(Account.OPERATIONS).put("/api/communities/" + community, document(community));
    }

    void onDuty(String volunteer, String name, String grid) {
        onDuty(FUMIN, volunteer, name, grid);
    }

    /** Somebody who can run for the grid and carry to the doors. */
    void onDuty(String community, String volunteer, String name, String grid) {
        var person = """
                {"community":"%s","name":"%s","roles":["GRID_RUNNER","BUILDING_VOLUNTEER"],"grids":["%s"],
                 "buildings":[],"carriesKg":30}""".formatted(community, name, grid);
        keepQuiet(name);
        as(Account.DISPATCHER).put("/api/volunteers/" + volunteer, person);
        as(Account.volunteer(volunteer)).put("/api/volunteers/" + volunteer + "/duty", "{\"onDuty\":true}");
    }

    /** Somebody who is signed in. */
    Caller as(Account account) {
        return new Caller(client, uri(), () -> Map.of("Authorization", "Bearer " + tokens.of(account)));
    }

    /** Somebody who is signed in and calls a service behind the gateway's back. */
    Caller at(URI service, Account account) {
        return new Caller(client, service, () -> Map.of("Authorization", "Bearer " + tokens.of(account)));
    }

    /** For calls that are made by other means. */
    Supplier<String> tokenOf(Account account) {
        return () -> tokens.of(account);
    }

    URI service(String key) {
        return system.service(key);
    }

    DataFolder folder() {
        return system.folder();
    }

    String brokers() {
        return system.bootstrapServers();
    }

    Access database(String key) {
        return system.database(key);
    }

    long pid(String part) {
        return system.pid(part);
    }

    /** Where a part of that name logs; what is in it is looked through with the others. */
    Path log(String part) {
        return system.folder().log(part);
    }

    /** Asks a part to end, and returns when it has. */
    void stop(String part) {
        system.stop(part);
    }

    /** Starts it again, and returns when it and the gateway are ready. */
    void start(String part) {
        system.start(part);
        if (!system.awaitReady(READY_WITHIN)) {
            throw new IllegalStateException(part + " did not come back");
        }
    }

    /** Somebody with a token or an API key. */
    Caller with(String credential) {
        keepQuiet(credential);
        return nobody().with("Authorization", "Bearer " + credential);
    }

    Caller nobody() {
        return new Caller(client, uri(), Map::of);
    }

    /** Where a browser finds a page. */
    URI page(String path) {
        return uri().resolve(path);
    }

    /** Notes a secret or a name that no log may tell. */
    void keepQuiet(String secret) {
        secrets.add(secret);
    }

    /** What the logs tell and shouldn't. */
    List<String> told() {
        return new CleanLogs(system.folder(), new Private(DOORS, List.copyOf(secrets))).findings();
    }

    private URI uri() {
        return system.gateway();
    }

    private static String document(String community) {
        try {
            var file =
                    Path.of("..", "addresses", "src", "main", "resources", "data", "communities", community + ".json");
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        system.close();
    }
}
