package org.lastmetre.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who calls at the gateway, with a credential, with a session's cookie, or with nothing. */
final class Caller {
    private final HttpClient client;
    private final URI gateway;
    private final Supplier<Map<String, String>> headers;

    /** @param headers asked for anew at every call */
    Caller(HttpClient client, URI gateway, Supplier<Map<String, String>> headers) {
        this.client = client;
        this.gateway = gateway;
        this.headers = headers;
    }

    /** The same, with one header more. */
    Caller with(String name, String text) {
        return new Caller(client, gateway, () -> {
            var more = new HashMap<>(headers.get());
            more.put(name, text);
            return more;
        });
    }

    JsonNode get(String path) {
        return call("GET", path, null).expect(200);
    }

    int statusOf(String path) {
        return call("GET", path, null).status();
    }

    JsonNode post(String path, String body, int status) {
        return call("POST", path, body).expect(status);
    }

    void put(String path, String body) {
        call("PUT", path, body).expect(200, 201);
    }

    Answer call(String method, String path, String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = request(path).timeout(Duration.ofSeconds(20)).method(method, publisher);
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a stream, as a page does. */
    Listening listen(String path) {
        return Listening.to(
                client, request(path).header("Accept", "text/event-stream").build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).header("Content-Type", "application/json");
        headers.get().forEach(request::header);
        return request;
    }
}
