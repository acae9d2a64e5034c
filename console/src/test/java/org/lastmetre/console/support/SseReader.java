package org.lastmetre.console.support;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lastmetre.testing.TestTokens;

/** A client of server-sent events that keeps what it hears; closing it hangs up. */
public final class SseReader implements AutoCloseable {
    /** One event; {@code data} is the text as it was sent. */
    public record Event(String id, String name, String data) {}

    private static final int FULL = 503;

    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private SseReader(HttpResponse<InputStream> response) {
        this.response = response;
        var thread = new Thread(this::read, "sse-reader");
        thread.setDaemon(true);
        thread.start();
    }

    public static SseReader open(String url, String lastEventId) {
        return open(url, lastEventId, TestTokens.tester());
    }

    /** Comes again while all places are taken (503), as clients do: one that hung up is missed a moment later only. */
    public static SseReader open(String url, String lastEventId, String token) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/event-stream")
                .header("Authorization", TestTokens.bearer(token));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var answer = await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .until(() -> ask(request.build()), response -> response.statusCode() != FULL);
        return new SseReader(answer);
    }

    private static HttpResponse<InputStream> ask(HttpRequest request) {
        try {
            var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    /** Everything but snapshots. */
    public List<Event> events() {
        return events.stream().filter(event -> !"snapshot".equals(event.name())).toList();
    }

    public List<Event> all() {
        return events;
    }

    public List<String> comments() {
        return comments;
    }

    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var frame = new Frame();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                frame = take(frame, line);
            }
        } catch (IOException hungUp) {
            comments.add("hung up");
        } finally {
            ended = true;
        }
    }

    private Frame take(Frame frame, String line) {
        if (line.isEmpty()) {
            if (frame.data != null) {
                events.add(new Event(frame.id, frame.name, frame.data));
            }
            return new Frame();
        }
        var colon = line.indexOf(':');
        var value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
            case "id" -> frame.id = value;
            case "event" -> frame.name = value;
            case "data" -> frame.data = value;
            case "retry" -> comments.add("retry " + value);
            default -> comments.add(value);
        }
        return frame;
    }

    private static final class Frame {
        private String id;
        private String name;
        private String data;
    }
}
