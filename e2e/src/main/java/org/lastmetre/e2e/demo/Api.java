package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The public API at the gateway, as one account. What is busy or away is asked again with the same key. */
final class Api {
    private static final int AT_ONCE = 12;
    private static final Set<Integer> COME_BACK = Set.of(429, 502, 503, 504);
    private static final int TRIES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI gateway;
    private final String caller;
    private final Semaphore free;
    private final AtomicInteger again;

    Api(URI gateway) {
        this(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                gateway,
                "operations",
                new Semaphore(AT_ONCE),
                new AtomicInteger());
    }

    private Api(HttpClient client, URI gateway, String caller, Semaphore free, AtomicInteger again) {
        this.client = client;
        this.gateway = gateway;
        this.caller = caller;
        this.free = free;
        this.again = again;
    }

    Api as(String account) {
        return new Api(client, gateway, account, free, again);
    }

    /** How many calls were sent again, for whomever. */
    int sentAgain() {
        return again.get();
    }

    URI uri(String path) {
        return gateway.resolve(path);
    }

    Reply get(String path) {
        return send("GET " + path, request(path).GET());
    }

    /** All items of a list, page after page. */
    ArrayNode all(String path) {
        var all = Json.MAPPER.createArrayNode();
        var next = "";
        do {
            var page = get(path + "&limit=500" + next).expect(200);
            page.path("items").forEach(all::add);
            next = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return all;
    }

    Reply put(String path, JsonNode body) {
        return send("PUT " + path, json(path).PUT(BodyPublishers.ofString(body.toString())));
    }

    /** @param key the same key is the same call */
    Reply post(String path, JsonNode body, String key) {
        var request = json(path).header("Idempotency-Key", key);
        return send("POST " + path, request.POST(BodyPublishers.ofString(body.toString())));
    }

    Reply postLines(String path, String lines, String key) {
        var request =
                request(path).header("Content-Type", "application/x-ndjson").header("Idempotency-Key", key);
        return send("POST " + path, request.POST(BodyPublishers.ofString(lines)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Lm-Caller", caller);
    }

    private Reply send(String call, HttpRequest.Builder builder) {
        var request = builder.build();
        var reply = once(call, request);
        for (var tries = 1; tries < TRIES && COME_BACK.contains(reply.status()); tries++) {
            again.incrementAndGet();
            Pause.of(Duration.ofMillis(Math.min(2000, 50L * tries)));
            reply = once(call, request);
        }
        return reply;
    }

    /** A lost connection reads as 503. */
    private Reply once(String call, HttpRequest request) {
        free.acquireUninterruptibly();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Reply(call, response.statusCode(), Json.read(response.body()));
        } catch (IOException lost) {
            return new Reply(call, 503, Json.MAPPER.getNodeFactory().textNode(lost.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + call, e);
        } finally {
            free.release();
        }
    }
}
