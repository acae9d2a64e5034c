package org.lastmetre.e2e.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.lastmetre.e2e.identity.NotSignedIn;

/** Server-sent events for a listener, on a thread of their own; a stream that ends is resumed after its last event. */
public final class LiveStream implements AutoCloseable {
    private static final Duration BEFORE_RESUMING = Duration.ofMillis(500);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Api api;
    private final String path;
    private final Listener listener;
    private final Thread thread;
    private volatile boolean closed;

    /** @param api as whoever may read the path */
    public LiveStream(Api api, String path, Listener listener) {
        this.api = api;
        this.path = path;
        this.listener = listener;
        this.thread = new Thread(this::follow, "live-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (!closed) {
            try {
                listen();
            } catch (IOException | UncheckedIOException | NotSignedIn | InterruptedException ended) {
                rest();
            }
        }
    }

    private void rest() {
        if (!closed) {
            LockSupport.parkNanos(BEFORE_RESUMING.toNanos()); // closing wakes it up
        }
    }

    private void listen() throws IOException, InterruptedException {
        var token = api.token();
        var request = HttpRequest.newBuilder(api.uri(path))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (!listener.lastId().isEmpty()) {
            request.header("Last-Event-ID", listener.lastId());
        }
        var response = client.send(request.build(), BodyHandlers.ofLines());
        if (response.statusCode() == UNAUTHORIZED) {
            api.refused(token);
        }
        if (response.statusCode() != OK) {
            rest();
        }
        var fields = new HashMap<String, String>();
        try (var lines = response.body()) {
            lines.takeWhile(line -> !closed).forEach(line -> read(line, fields));
        }
    }

    private void read(String line, Map<String, String> fields) {
        if (line.isEmpty()) {
            tell(fields);
            fields.clear();
        } else if (!line.startsWith(":") && line.contains(":")) {
            var name = line.substring(0, line.indexOf(':'));
            var value = line.substring(name.length() + 1).stripLeading();
            fields.merge(name, value, (before, more) -> before + "\n" + more);
        }
    }

    private void tell(Map<String, String> fields) {
        if (fields.containsKey("id") && fields.containsKey("data")) {
            listener.heard(fields.get("id"), fields.getOrDefault("event", "message"), Json.read(fields.get("data")));
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
