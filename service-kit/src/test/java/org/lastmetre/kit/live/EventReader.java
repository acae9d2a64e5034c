package org.lastmetre.kit.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.testing.TestTokens;

/** Reads server-sent events as a browser does: keeps the last id and connects again with it. */
final class EventReader {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI stream;
    private String lastId;

    EventReader(URI stream) {
        this.stream = stream;
    }

    /** One event as it came. */
    record Event(String id, String name, String data) {}

    /** Connects, reads so many events, hangs up. */
    List<Event> read(int count) {
        var request = HttpRequest.newBuilder(stream)
                .header("Authorization", TestTokens.bearer(TestTokens.tester()))
                .header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try (var body = new BufferedReader(new InputStreamReader(
                client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            return events(body, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Event> events(BufferedReader body, int count) throws IOException {
        var events = new ArrayList<Event>();
        String id = null;
        String name = null;
        var data = "";
        while (events.size() < count) {
            var line = body.readLine();
            if (line == null) {
                return events;
            }
            if (line.isEmpty() && name != null) {
                events.add(new Event(id, name, data));
                lastId = id == null ? lastId : id;
                name = null;
            } else if (line.startsWith("id:")) {
                id = line.substring(3).trim();
            } else if (line.startsWith("event:")) {
                name = line.substring(6).trim();
            } else if (line.startsWith("data:")) {
                data = line.substring(5).trim();
            }
        }
        return events;
    }
}
