package org.lastmetre.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.demo.Pause;

class LoadTest {
    private static final Requests REQUESTS =
            new Rotation(List.of(Template.post("/" + Template.NUMBER, List.of(), "body")), 0);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aClosedLoopCountsEveryAnswer() {
        server.createContext("/", exchange -> answer(exchange, 201));

        var outcome = load(8, Pace.closed()).run(Duration.ofMillis(300)).expect(201);

        assertThat(outcome.answered(201)).isEqualTo(calls.get()).isGreaterThan(8);
        assertThat(outcome.inTime(201))
                .as("each connection has one under way in the end, at most")
                .isBetween(outcome.answered(201) - 8, outcome.answered(201));
        assertThat(paths).hasSize(calls.get());
        assertThat(outcome.perSecond(201)).isPositive();
        assertThat(outcome.millis(201, 50)).isPositive();
    }

    @Test
    void anOpenLoopKeepsItsRate() {
        server.createContext("/", exchange -> answer(exchange, 201));

        var outcome = load(8, Pace.constant(200)).run(Duration.ofMillis(500)).expect(201);

        assertThat(outcome.answered(201)).isEqualTo(100);
    }

    @Test
    void anAnswerThatComesAfterTheTimeIsCountedAsLate() {
        server.createContext("/", exchange -> {
            Pause.of(Duration.ofMillis(600));
            answer(exchange, 201);
        });

        var outcome = load(4, Pace.closed()).run(Duration.ofMillis(300)).expect(201);

        assertThat(outcome.answered(201)).isEqualTo(4);
        assertThat(outcome.inTime(201)).isZero();
    }

    @Test
    void whoWaitsForAStallBeforeItIsCountedWithTheWholeWait() {
        server.createContext("/", exchange -> {
            if (calls.get() == 0) {
                Pause.of(Duration.ofMillis(400));
            }
            answer(exchange, 201);
        });

        var outcome = load(1, Pace.constant(100)).run(Duration.ofMillis(600));

        assertThat(outcome.millis(201, 50))
                .as("half of them were meant during the stall")
                .isGreaterThan(100);
    }

    @Test
    void whatWasDueDuringAStallAtTheEndIsCountedWithItsWholeWait() {
        server.createContext("/", exchange -> {
            if (calls.get() == 20) {
                Pause.of(Duration.ofMillis(400));
            }
            answer(exchange, 201);
        });

        var outcome = load(1, Pace.constant(100)).run(Duration.ofMillis(300)).expect(201);

        assertThat(outcome.answered(201)).isEqualTo(30);
        assertThat(outcome.millis(201, 75))
                .as("the last ten were due from 200 to 290 ms and sent when the stall was over, at 600 ms or later")
                .isGreaterThan(300);
    }

    @Test
    void answersAreKeptApartByTheirStatus() {
        server.createContext("/", exchange -> answer(exchange, calls.get() % 2 == 0 ? 201 : 503));

        var outcome = load(1, Pace.closed()).run(Duration.ofMillis(200));

        assertThat(outcome.answered(201)).isPositive();
        assertThat(outcome.answered(201) - outcome.answered(503)).isBetween(0L, 1L);
        assertThatThrownBy(() -> outcome.expect(201)).hasMessageContaining("503 x ");
    }

    @Test
    void whatAHangUpTakesAwayIsLostAndTheOthersGoOn() {
        server.createContext("/", exchange -> {
            if (calls.get() == 3) {
                calls.incrementAndGet();
                exchange.close();
            } else {
                answer(exchange, 201);
            }
        });

        var outcome = load(1, Pace.closed()).run(Duration.ofMillis(300));

        assertThat(outcome.lost()).isEqualTo(1);
        assertThat(outcome.answered(201)).isGreaterThan(3);
    }

    @Test
    void whereNobodyListensItFails() {
        server.stop(0);

        assertThatThrownBy(() -> load(1, Pace.closed()).run(Duration.ofMillis(100)))
                .hasMessageContaining("refused");
    }

    private Load load(int connections, Pace pace) {
        return Load.on(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), connections, REQUESTS, pace);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            paths.add(exchange.getRequestURI().getPath());
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
