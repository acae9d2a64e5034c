package org.lastmetre.e2e.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lastmetre.e2e.OwnFolder;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Place;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;
import org.lastmetre.local.system.RunningSystem;

/** Measures order intake on a fresh system of its own, beside pgbench on the same PostgreSQL. */
public final class Bench {
    private static final Place PLACE = Place.named("fumin-garden");

    private final BenchOptions options;
    private final PrintStream out;
    private final PortPlan ports = PortPlan.free();

    public Bench(BenchOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Returns the exit code. */
    public int run() {
        var folder = OwnFolder.make("bench");
        try {
            return run(folder.path());
        } finally {
            folder.delete();
        }
    }

    private int run(Path folder) {
        out.println("Starting Last Metre for a rehearsal in " + folder + " ...");
        var chosen = Options.usual()
                .withPorts(ports)
                .withData(folder)
                .withFresh(true)
                .withRehearsal(true);
        try (var system = LastMetre.start(chosen, Reports.SILENT);
                var published = new Published(ports.kafka())) {
            measure(system, chosen, published, folder);
            return 0;
        } catch (LocalFailure | Reply.Unexpected e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private void measure(RunningSystem system, Options chosen, Published published, Path folder) {
        if (!system.awaitReady(Patience.of(Duration.ofSeconds(90)))) {
            throw new LocalFailure("The gateway did not become ready");
        }
        var api = new Api(system.gateway());
        api.put("/api/communities/" + PLACE.id(), PLACE.document()).expect(200, 201);
        var reference = new PgBench(ports.postgres(), secret(chosen), folder);
        var service = URI.create("http://127.0.0.1:" + ports.ports().get("order"));
        var orders = new OrderService(
                service, "Authorization: Bearer " + api.as(Account.HUIBAILONG).token());
        var figures = new IntakeBench(orders, reference, published, options, out).run();
        figures.print(out);
        write(figures.json());
    }

    private static String secret(Options chosen) {
        try {
            return Files.readString(chosen.folder().secrets().resolve("postgres"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String json) {
        try {
            if (options.json() != null) {
                Files.writeString(options.json(), json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
