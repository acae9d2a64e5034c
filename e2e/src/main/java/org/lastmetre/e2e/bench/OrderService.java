package org.lastmetre.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * An order-service that is measured with {@code POST /api/orders} over 64 connections, each order answered after its commit.
 *
 * @param header the line that says who orders, such as {@code Authorization: Bearer …}
 */
public record OrderService(URI service, String header) implements Side {
    private static final int CONNECTIONS = 64;
    private static final String CPU = "process_cpu_time_ns_total";
    private static final int CREATED = 201;

    @Override
    public String name() {
        return "POST /api/orders";
    }

    @Override
    public Round round(int seconds) {
        var cpu = cpuNanos();
        var began = System.nanoTime();
        var orders = pour(began + seconds * 1_000_000_000L);
        var took = System.nanoTime() - began;
        return new Round(orders, orders * 1e9 / took, (cpuNanos() - cpu) / 1e3 / orders);
    }

    private int pour(long untilNanos) {
        var hands = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var taken = 0;
            for (var hand :
                    hands.invokeAll(Collections.nCopies(CONNECTIONS, (Callable<Integer>) () -> order(untilNanos)))) {
                taken += hand.get();
            }
            return taken;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            hands.shutdownNow();
        }
    }

    private int order(long untilNanos) throws IOException {
        var taken = 0;
        try (var wire = new Wire(service.resolve("/api/orders"), header)) {
            for (; System.nanoTime() < untilNanos; taken++) {
                var status = wire.post(form(taken));
                if (status != CREATED) {
                    throw new IllegalStateException(service + " answered " + status);
                }
            }
        }
        return taken;
    }

    /** For one door after the other: orders of one household wait for each other. */
    private static String form(int number) {
        return """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH","packages":1,"weightKg":3,
                 "deliverTo":{"building":"%d","unit":"%d","room":"%d0%d"},
                 "lines":[{"name":"白菜","quantity":2},{"name":"鸡蛋","quantity":1},{"name":"大米","quantity":1}]}""".formatted(UUID.randomUUID(), number % 8 + 1, number % 3 + 1, number % 7 + 1, number % 2 + 1);
    }

    private double cpuNanos() {
        var request = HttpRequest.newBuilder(service.resolve("/q/metrics")).build();
        try {
            var metrics = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return metrics.lines()
                    .filter(line -> line.startsWith(CPU))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
