package org.lastmetre.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events one by one. */
public final class EventReader implements AutoCloseable {
    private final BufferedReader lines;

    private EventReader(BufferedReader lines) {
        this.lines = lines;
    }

    /** One event as it came. */
    public record Event(String id, String name, String data) {}

    /** @param lastId what was seen last, null for a first connect */
    public static EventReader open(URI stream, String lastId) throws IOException {
        return open(stream, lastId, TestTokens.tester());
    }

    public static EventReader open(URI stream, String lastId, String token) throws IOException {
        var request = HttpRequest.newBuilder(stream)
                .header("Authorization", TestTokens.bearer(token))
                .header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            var body = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            return new EventReader(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Event next() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Event read() throws IOException {
        String id = null;
        String name = null;
        String data = null;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && name != null) {
                return new Event(id, name, data);
            }
            id = line.startsWith("id:") ? line.substring(3).trim() : id;
            name = line.startsWith("event:") ? line.substring(6).trim() : name;
            data = line.startsWith("data:") ? line.substring(5).trim() : data;
        }
        throw new IOException("the stream has ended");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
