package org.lastmetre.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A stream of server-sent events that somebody listens to: its lines so far, and whether it has ended. */
final class Listening implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> response;
    private final Thread thread;
    private volatile boolean over;

    private Listening(HttpResponse<Stream<String>> response) {
        this.response = response;
        this.thread = new Thread(this::read, "listening");
        thread.setDaemon(true);
        thread.start();
    }

    static Listening to(HttpClient client, HttpRequest request) {
        try {
            return new Listening(client.send(request, BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    boolean heard(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    boolean isOver() {
        return over;
    }

    private void read() {
        try (var body = response.body()) {
            body.forEach(lines::add);
        } catch (UncheckedIOException cut) {
            lines.add("cut: " + cut.getMessage());
        } finally {
            over = true;
        }
    }

    @Override
    public void close() {
        response.body().close();
        thread.interrupt();
    }
}
