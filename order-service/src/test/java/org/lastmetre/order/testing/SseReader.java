package org.lastmetre.order.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lastmetre.testing.TestTokens;

/** Follows a live stream as a browser does, on a thread of its own, until it is closed. */
public final class SseReader implements AutoCloseable {
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final InputStream body;

    public record Event(String id, String type, String data) {}

    /** @param last null for a first connect */
    public SseReader(URI uri, String last) throws IOException, InterruptedException {
        this(uri, last, TestTokens.tester());
    }

    public SseReader(URI uri, String last, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", TestTokens.bearer(token))
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        body = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofInputStream())
                .body();
        new Thread(this::read, "sse").start();
    }

    public List<Event> events() {
        return events;
    }

    public List<String> types() {
        return events.stream().map(Event::type).toList();
    }

    public List<String> ids() {
        return events.stream().map(Event::id).toList();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var event = new Event(null, null, null);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                event = take(line, event);
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Event take(String line, Event event) {
        if (line.isEmpty()) {
            if (event.type() != null) {
                events.add(event);
            }
            return new Event(null, null, null);
        }
        var value = line.substring(line.indexOf(':') + 1).trim();
        return switch (line.substring(0, line.indexOf(':'))) {
            case "id" -> new Event(value, event.type(), event.data());
            case "event" -> new Event(event.id(), value, event.data());
            case "data" -> new Event(event.id(), event.type(), value);
            default -> event;
        };
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
