package org.lastmetre.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final Template GET = Template.get("/updates", List.of());

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch news = new CountDownLatch(1);
    private final Map<Integer, String> heard = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        news.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void everyStreamBeginsAndHearsWhatFollowsUntilItEnds() {
        server.createContext("/updates", this::stream);

        try (var streams = open()) {
            assertThat(heard).as("the snapshot is no news").isEmpty();
            news.countDown();
            await().until(() -> heard.equals(Map.of(0, "PLACED", 1, "PLACED", 2, "PLACED")));
            await().until(() -> streams.ended() == 3);
        }
    }

    @Test
    void whoeverIsNotLetInFails() {
        server.createContext("/updates", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });

        assertThatThrownBy(this::open).hasMessageContaining("have ended");
    }

    private Streams open() {
        return Streams.open(
                server.getAddress(), List.of(GET, GET, GET), (stream, type, nanos) -> heard.put(stream, type));
    }

    private void stream(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            say(exchange, "event: snapshot\ndata: {}\n\n");
            news.await();
            say(exchange, ":\n\nevent: PLACED\ndata: {}\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }
}
