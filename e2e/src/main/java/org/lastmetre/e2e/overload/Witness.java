package org.lastmetre.e2e.overload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lastmetre.e2e.demo.Pause;

/** Another partner's orders, one at a time: how long each takes, and whether a refusal says when to come again. */
final class Witness implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int CREATED = 201;
    private static final int LEAST = 10;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> doors;
    private final String token;
    private final List<String> wrong = new ArrayList<>();
    private int tried;
    private int taken;
    private volatile boolean done;

    /** @param doors the service and the gateway, by turns */
    Witness(List<URI> doors, String token) {
        this.doors = doors;
        this.token = token;
    }

    @Override
    public void run() {
        while (!done) {
            order();
            Pause.of(BETWEEN);
        }
    }

    void end() {
        done = true;
    }

    int tried() {
        return tried;
    }

    int taken() {
        return taken;
    }

    /** Answers that no overload excuses. */
    List<String> wrong() {
        return wrong;
    }

    /** How long the next ten orders take when each is as quick as this; empty while one isn't. */
    boolean calm(Duration quick) {
        for (var number = 0; number < LEAST; number++) {
            var began = System.nanoTime();
            if (order() != CREATED || System.nanoTime() - began > quick.toNanos()) {
                return false;
            }
        }
        return true;
    }

    private int order() {
        tried++;
        var door = doors.get(tried % doors.size());
        try {
            var response = client.send(request(door), BodyHandlers.ofString());
            look(response);
            return response.statusCode();
        } catch (IOException lost) {
            wrong.add("no answer: " + lost);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void look(HttpResponse<String> response) {
        var status = response.statusCode();
        if (status == CREATED) {
            taken++;
        } else if (status != 503 && status != 429) {
            wrong.add(status + ": " + response.body());
        } else if (response.headers().firstValue("Retry-After").isEmpty()
                || !response.body().contains("lastmetre.org/problems/")) {
            wrong.add(status + " that doesn't say when to come again: " + response.body());
        }
    }

    private HttpRequest request(URI door) {
        return HttpRequest.newBuilder(door.resolve("/api/orders"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(Offer.order("witness-" + UUID.randomUUID(), tried)))
                .build();
    }
}
