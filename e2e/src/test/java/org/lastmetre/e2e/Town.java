package org.lastmetre.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningSystem system;

    private Town(RunningSystem system) {
        this.system = system;
    }

    static Town start() {
        var options = Options.usual()
                .withPorts(PortPlan.free())
                .withData(folder())
                .withFresh(true)
                .withRehearsal(true);
        var town = new Town(LastMetre.start(
                new Options(Path.of("..").toAbsolutePath().normalize(), options.folder(), true, true, options.ports()),
                Reports.SILENT));
        if (!town.system.awaitReady(Patience.of(Duration.ofSeconds(60)))) {
            town.close();
            throw new IllegalStateException("the system did not become ready");
        }
        town.put("/api/communities/" + FUMIN, document());
        return town;
    }

    void clock(String time) {
        put("/api/clock", "{\"now\":\"" + time + "\",\"speed\":0}");
    }

    /** Somebody who can run for the grid and carry to the doors. */
    void onDuty(String volunteer, String grid) {
        var person = """
                {"community":"fumin-garden","name":"%s","roles":["GRID_RUNNER","BUILDING_VOLUNTEER"],"grids":["%s"],
                 "buildings":[],"carriesKg":30}""".formatted(volunteer, grid);
        put("/api/volunteers/" + volunteer, person);
        put("/api/volunteers/" + volunteer + "/duty", "{\"onDuty\":true}");
    }

    JsonNode get(String path) {
        return send(request(path).GET(), 200);
    }

    JsonNode post(String path, String body, int status) {
        return send(request(path).POST(BodyPublishers.ofString(body)), status);
    }

    private void put(String path, String body) {
        var reply = exchange(request(path).PUT(BodyPublishers.ofString(body)));
        if (reply.status() != 200 && reply.status() != 201) {
            throw new IllegalStateException(path + " answered " + reply.status() + ": " + reply.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Lm-Caller", "huibailong")
                .timeout(Duration.ofSeconds(20));
    }

    private URI uri(String path) {
        return system.gateway().resolve(path);
    }

    private JsonNode send(HttpRequest.Builder request, int status) {
        var reply = exchange(request);
        if (reply.status() != status) {
            throw new IllegalStateException("answered " + reply.status() + ": " + reply.body());
        }
        return reply.body();
    }

    private record Reply(int status, JsonNode body) {}

    private Reply exchange(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        return Path.of("target", "journey-" + UUID.randomUUID()).toAbsolutePath();
    }

    private static String document() {
        try {
            var file = Path.of("..", "addresses", "src", "main", "resources", "data", "communities", FUMIN + ".json");
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
