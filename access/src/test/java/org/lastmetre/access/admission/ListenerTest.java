package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When somebody is told that the door is shut, nobody comes in any more, and who is in stays. */
class ListenerTest {
    private static final int LIMIT_SECONDS = 20;
    private static final String HERE = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhere";

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        server = soon(vertx.createHttpServer()
                .requestHandler(request -> request.response().end("here"))
                .listen(0, InetAddress.getLoopbackAddress().getHostAddress())
                .toCompletionStage()
                .toCompletableFuture());
    }

    @AfterEach
    void end() throws Exception {
        soon(vertx.close().toCompletionStage().toCompletableFuture());
    }

    @Test
    void theSystemTakesNobodyInOnceItIsClosed() throws Exception {
        var letIn = new CompletableFuture<Boolean>();

        new Listener(vertx).close(() -> letIn.complete(letsIn()));

        assertThat(soon(letIn)).isFalse();
    }

    @Test
    void whoIsInIsAnswered() throws Exception {
        try (var inside = connect()) {
            assertThat(ask(inside)).isEqualTo(HERE);
            var closed = new CompletableFuture<Void>();
            new Listener(vertx).close(() -> closed.complete(null));
            soon(closed);

            assertThat(ask(inside)).isEqualTo(HERE);
        }
    }

    @Test
    void itStaysOpenWhileItsClosingIsRehearsed() throws Exception {
        soon(new Listener(vertx).rehearseClosing());

        try (var visitor = connect()) {
            assertThat(ask(visitor)).isEqualTo(HERE);
        }
    }

    private static String ask(Socket inside) throws IOException {
        inside.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return new String(inside.getInputStream().readNBytes(HERE.length()), StandardCharsets.US_ASCII);
    }

    private boolean letsIn() {
        try (var socket = connect()) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(LIMIT_SECONDS * 1000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.actualPort()));
        return socket;
    }

    private static <T> T soon(CompletableFuture<T> future) throws Exception {
        return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
