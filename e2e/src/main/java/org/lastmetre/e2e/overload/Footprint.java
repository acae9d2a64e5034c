package org.lastmetre.e2e.overload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.local.system.RunningSystem;
import org.lastmetre.local.system.Service;

/** How much memory each service had at most: its heap as it says itself every second, and all of it as the machine says. */
final class Footprint implements Runnable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final double MEGABYTE = 1 << 20;

    private final RunningSystem system;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Long> heap = new LinkedHashMap<>();
    private volatile boolean done;

    Footprint(RunningSystem system) {
        this.system = system;
        names().forEach(name -> heap.put(name, 0L));
    }

    private static Stream<String> names() {
        return Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY)).map(Service::module);
    }

    @Override
    public void run() {
        while (!done) {
            heap.replaceAll((name, most) -> Math.max(most, used(address(name))));
            Pause.of(BETWEEN);
        }
    }

    void end() {
        done = true;
    }

    /** In MB, by the service's name; 0 if it never told. */
    Map<String, Long> heap() {
        return heap;
    }

    /** In MB. */
    long resident(String service) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(system.pid(service)), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // not on this machine
        }
    }

    private URI address(String name) {
        return Service.ALL.stream()
                .filter(service -> service.module().equals(name))
                .findFirst()
                .map(service -> system.service(service.key()))
                .orElseGet(system::gateway);
    }

    private long used(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/q/metrics")).timeout(Duration.ofSeconds(5));
        try {
            var metrics = client.send(request.build(), BodyHandlers.ofString()).body();
            var bytes = metrics.lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
            return Math.round(bytes / MEGABYTE);
        } catch (IOException tooBusy) {
            return 0; // told next time
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
