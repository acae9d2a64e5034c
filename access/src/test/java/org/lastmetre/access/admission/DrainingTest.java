package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end waits for who is being answered, and whoever else asks is told, or finds the door shut. */
class DrainingTest {
    private static final int LIMIT_SECONDS = 20;
    private static final Duration NOTICE = Duration.ofMillis(10);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<RoutingContext> asked = new CompletableFuture<>();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private Draining draining;
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        draining = new Draining(new Listener(vertx), NOTICE);
        var router = Router.router(vertx);
        draining.register(router);
        router.route("/slow").handler(asked::complete);
        router.route("/quick").handler(context -> context.response().end("done"));
        server = soon(vertx.createHttpServer()
                .requestHandler(request -> router.handle(new QuarkusRequestWrapper(request, null)))
                .listen(0, InetAddress.getLoopbackAddress().getHostAddress()));
    }

    @AfterEach
    void end() throws Exception {
        soon(vertx.close());
    }

    @Test
    void whoIsBeingAnsweredIsWaitedFor() throws Exception {
        try (var client = connect()) {
            ask(client, "/slow");
            var context = asked.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(status()).isEqualTo(Status.UP);
            begin();
            awaitShut();
            assertThat(status()).isEqualTo(Status.DOWN);
            assertThat(drained).isNotDone();

            context.response().end("done");

            assertThat(answer(client, "done")).startsWith("HTTP/1.1 200").containsOnlyOnce("connection: close");
            assertThat(client.getInputStream().read()).as("the end").isNegative();
            drained.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoAsksOverAnOldConnectionIsToldToComeAgain() throws Exception {
        try (var slow = connect();
                var kept = connect()) {
            ask(slow, "/slow");
            ask(kept, "/quick");
            assertThat(answer(kept, "done")).startsWith("HTTP/1.1 200").doesNotContain("close");
            var context = asked.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            begin();
            awaitShut();

            ask(kept, "/quick");

            assertThat(answer(kept, "}"))
                    .startsWith("HTTP/1.1 503")
                    .containsOnlyOnce("connection: close")
                    .contains("Retry-After: 1", "problems/going-down");
            context.response().end("done");
            drained.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void begin() {
        new Thread(
                        () -> {
                            try {
                                draining.drain(null);
                                drained.complete(null);
                            } catch (InterruptedException e) {
                                drained.completeExceptionally(e);
                            }
                        },
                        "drain")
                .start();
    }

    private void awaitShut() {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!draining.isRefusing() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
    }

    private Status status() {
        return draining.call().getStatus();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
        socket.setSoTimeout(LIMIT_SECONDS * 1000);
        return socket;
    }

    private static void ask(Socket socket, String path) throws IOException {
        var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket, String end) throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf(end) < 0) {
            var next = socket.getInputStream().read();
            assertThat(next).as("after " + answer).isNotNegative();
            answer.append((char) next);
        }
        return answer.toString();
    }

    private static <T> T soon(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
