package org.lastmetre.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a service says of itself. */
final class Metrics {
    private static final String CPU = "process_cpu_time_ns_total";

    private Metrics() {}

    /** Processor time of its process so far; NaN if it doesn't say. */
    static double cpuNanos(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/q/metrics")).build();
        try {
            return read(HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double read(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith(CPU))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }
}
