package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes when everything is taken is told so at once; places come back whatever becomes of those who had them. */
class AdmissionTest {
    private final List<Line> lines = new ArrayList<>();
    private TinyServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TinyServer();
    }

    @AfterEach
    void stop() throws Exception {
        hangUp();
        server.awaitTaken("requests", 0);
        server.awaitTaken("streams", 0);
        server.close();
    }

    private void hangUp() throws IOException {
        for (var line : lines) {
            line.close();
        }
    }

    @Test
    void aFullReplicaSaysSoAtOnceAndServesAgainWhenItHasRoom() throws Exception {
        var waiting = List.of(slow("one"), slow("one"), slow("two"), slow("two"));
        server.awaitTaken("requests", 4);

        var refused = line().ask("three", "POST /api/count", "Content-Length: 1000000")
                .head();

        assertThat(refused).startsWith("HTTP/1.1 503").contains("Retry-After: 1", "application/problem+json");
        assertThat(line().ask("three", "GET /oauth/jwks").head()).startsWith("HTTP/1.1 200");
        for (var line : waiting) {
            assertThat(line.head()).startsWith("HTTP/1.1 200");
        }
        server.awaitTaken("requests", 0);
        assertThat(line().ask("three", "GET /api/count").head()).startsWith("HTTP/1.1 200");
    }

    @Test
    void oneCallerCannotTakeThePlacesOfAll() throws Exception {
        slow("one");
        slow("one");
        server.awaitTaken("requests", 2);

        assertThat(slow("one").head()).startsWith("HTTP/1.1 429").contains("Retry-After: 1");
        assertThat(line().ask("two", "GET /api/count").head()).startsWith("HTTP/1.1 200");
    }

    @Test
    void aPlaceComesBackWhenItsClientHangsUp() throws Exception {
        for (var round = 0; round < 5; round++) {
            slow("one");
            slow("two");
            server.awaitTaken("requests", 2);
            hangUp();
            server.awaitTaken("requests", 0);
        }
    }

    @Test
    void aPlaceComesBackWhenTheAnswerBreaks() throws Exception {
        for (var round = 0; round < 5; round++) {
            var line = line().ask("one", "POST /api/broken", "Content-Length: 1000000")
                    .write("x".repeat(1_000_000));
            assertThat(line.all()).startsWith("HTTP/1.1 200").endsWith("half");
            server.awaitTaken("requests", 0);
        }
    }

    @Test
    void oneCallerHasSoManyStreamsAndNoMoreAndTheyTakeNoPlaceOfRequests() throws Exception {
        var first = follow("one");
        follow("one");
        server.awaitTaken("streams", 2);
        assertThat(server.taken("requests")).isZero();

        assertThat(follow("one").head()).startsWith("HTTP/1.1 429");
        assertThat(follow("two").head()).startsWith("HTTP/1.1 200");

        first.close();
        server.awaitTaken("streams", 2);
        assertThat(follow("one").head()).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoAsksForAStreamWhereNoneIsTakesAPlaceAllTheSame() throws Exception {
        line().ask("one", "GET /api/slow", "Accept: text/event-stream");
        server.awaitTaken("requests", 1);
    }

    @Test
    void nothingIsChangedWhileThereIsAnObstacleAndReadsGoOn() throws Exception {
        server.obstacle = "the disk is full";

        assertThat(line().ask("one", "POST /api/count").head()).startsWith("HTTP/1.1 503");
        assertThat(line().ask("one", "GET /api/count").head()).startsWith("HTTP/1.1 200");
    }

    private Line slow(String caller) throws Exception {
        return line().ask(caller, "GET /api/slow");
    }

    private Line follow(String caller) throws Exception {
        return line().ask(caller, "GET /api/stream", "Accept: text/event-stream");
    }

    private Line line() throws Exception {
        var line = server.line();
        lines.add(line);
        return line;
    }
}
