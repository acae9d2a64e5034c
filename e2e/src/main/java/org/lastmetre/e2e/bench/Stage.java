package org.lastmetre.e2e.bench;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import org.lastmetre.e2e.OwnFolder;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Place;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.Tokens;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Lineup;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;
import org.lastmetre.local.system.RunningSystem;

/** A fresh system for one bench, rehearsing in a folder of its own, with one community loaded. */
final class Stage implements AutoCloseable {
    static final Place PLACE = Place.named("fumin-garden");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final OwnFolder folder;
    private final RunningSystem system;
    private final PortPlan ports;
    private final double secondsToReady;
    private final Tokens tokens;

    private Stage(OwnFolder folder, RunningSystem system, PortPlan ports, double secondsToReady) {
        this.folder = folder;
        this.system = system;
        this.ports = ports;
        this.secondsToReady = secondsToReady;
        this.tokens = new Tokens(HttpClient.newHttpClient(), system.service("identity"));
    }

    static Stage start(Lineup lineup, PrintStream out) {
        var folder = OwnFolder.make("bench");
        try {
            out.println("  starting Last Metre for a rehearsal in " + folder.path() + " ...");
            return started(lineup, folder);
        } catch (RuntimeException e) {
            folder.delete();
            throw e;
        }
    }

    private static Stage started(Lineup lineup, OwnFolder folder) {
        var ports = PortPlan.free();
        var options = Options.usual()
                .withPorts(ports)
                .withData(folder.path())
                .withFresh(true)
                .withRehearsal(true)
                .withLineup(lineup);
        var began = System.nanoTime();
        var system = LastMetre.start(options, Reports.SILENT);
        try {
            return new Stage(folder, system, ports, (System.nanoTime() - began) / 1e9).furnished(lineup);
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private Stage furnished(Lineup lineup) {
        if (!lineup.without().contains("gateway") && !system.awaitReady(Patience.of(PATIENCE))) {
            throw new LocalFailure("The gateway did not become ready");
        }
        orders().put("/api/communities/" + PLACE.id(), PLACE.document()).expect(200, 201);
        return this;
    }

    RunningSystem system() {
        return system;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** The order-service itself, as operations: without the gateway, which may be left out. */
    Api orders() {
        return new Api(system.service("order"), tokens);
    }

    URI service(String key) {
        return system.service(key);
    }

    /** @throws IllegalStateException if an address was not resolved, so that less was done than is claimed */
    void nothingWaitsForReview() {
        var waiting =
                orders().get("/api/address-reviews?community=" + PLACE.id()).expect(200);
        if (!waiting.path("items").isEmpty()) {
            throw new IllegalStateException("Addresses wait for review: " + waiting);
        }
    }

    /** The one number that a question to a service's database is answered with. */
    long count(String service, String question) {
        try (var connection = system.database(service).connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    /** A header line. */
    String bearer(Account account) {
        return "Authorization: Bearer " + tokens.of(account);
    }

    PgBench pgbench() {
        return new PgBench(system.postgres(), folder.path());
    }

    Published published() {
        return new Published(ports.kafka());
    }

    @Override
    public void close() {
        system.close();
        folder.delete();
    }
}
