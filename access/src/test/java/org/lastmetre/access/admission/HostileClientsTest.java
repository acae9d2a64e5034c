package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that send slowly, without end, or never read hold next to nothing, and not for long. */
class HostileClientsTest {
    private static final int KILO = 1000;

    private TinyServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TinyServer();
    }

    @AfterEach
    void stop() throws Exception {
        server.awaitTaken("requests", 0);
        server.close();
    }

    @Test
    void bodiesThatComeSlowlyTakeNobodysPlaceAndAreGivenUp() throws Exception {
        var slow = new ArrayList<Line>();
        for (var number = 0; number < 40; number++) {
            slow.add(server.line()
                    .ask("slow", "POST /api/count", "Content-Length: 100")
                    .write("{"));
        }
        assertThat(server.taken("requests")).isZero();
        assertAnswered("GET /api/count");
        for (var line : slow) {
            assertThat(line.all()).startsWith("HTTP/1.1 408").contains("problems/too-slow");
            line.close();
        }
    }

    @Test
    void moreSlowBodiesThanThereIsRoomForAreRefusedAndAskingGoesOn() throws Exception {
        var slow = new ArrayList<Line>();
        for (var number = 0; number < 51; number++) {
            slow.add(server.line()
                    .ask("slow", "POST /api/count", "Content-Length: 100")
                    .write("{"));
        }
        assertAnswered("GET /api/count");

        var heads = new ArrayList<String>();
        for (var line : slow) {
            heads.add(line.head());
            line.close();
        }
        assertThat(heads)
                .as("there is room for 50")
                .filteredOn(head -> head.startsWith("HTTP/1.1 503"))
                .hasSize(1);
    }

    @Test
    void aBodyInPiecesArrivesWhole() throws Exception {
        try (var line = server.line().ask("calm", "POST /api/count", "Content-Length: 9")) {
            for (var piece : new String[] {"{\"n", "\":", "123}"}) {
                line.write(piece);
                Thread.sleep(30);
            }
            assertThat(line.head()).startsWith("HTTP/1.1 200").contains("content-length: 7");
        }
    }

    @Test
    void aChunkedBodyWithoutEndIsTooLarge() throws Exception {
        try (var line = server.line().ask("endless", "POST /api/count", "Transfer-Encoding: chunked")) {
            for (var sent = 0; sent < 25; sent++) {
                line.write("186A0\r\n" + "x".repeat(100 * KILO) + "\r\n");
            }
            assertThat(line.all()).startsWith("HTTP/1.1 413").contains("problems/too-large");
        }
    }

    @Test
    void aLengthThatIsTooLargeIsRefusedBeforeAnythingIsSent() throws Exception {
        try (var line = server.line().ask("boast", "POST /api/count", "Content-Length: 2000001")) {
            assertThat(line.head()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void largeBodiesShareOneStoreAndSmallOnesNeedNone() throws Exception {
        try (var first = server.line().ask("large", "POST /api/count", "Content-Length: 1900000");
                var second = server.line().ask("other", "POST /api/count", "Content-Length: 1900000")) {
            first.write("x".repeat(1800 * KILO));
            second.write("x".repeat(1800 * KILO));
            assertAnswered("POST /api/count");
            assertThat(first.all() + second.all()).contains("HTTP/1.1 408", "HTTP/1.1 503");
        }
        try (var third = server.line().ask("large", "POST /api/count", "Content-Length: 1900000")) {
            assertThat(third.write("x".repeat(1900 * KILO)).head()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aClientThatHangsUpInTheMiddleOfABodyLeavesNothing() throws Exception {
        for (var round = 0; round < 200; round++) {
            var line = server.line().ask("gone", "POST /api/count", "Content-Length: 100");
            line.write("{").close();
        }
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertAnswered("POST /api/count"));
    }

    @Test
    void whoSendsOnAndOnWithoutWaitingForAnswersIsCutOff() throws Exception {
        var many = "GET /api/slow HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(1_000);
        try (var line = server.line()) {
            assertThatThrownBy(() -> {
                        for (var round = 0; round < 1_000; round++) {
                            line.write(many);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertAnswered("GET /api/count");
    }

    @Test
    void whoNeverReadsAnswersIsCutOff() throws Exception {
        try (var line = server.line()) {
            assertThatThrownBy(() -> {
                        for (var round = 0; round < 1_000_000; round++) {
                            line.write("GET /api/count HTTP/1.1\r\nHost: localhost\r\n\r\n");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertAnswered("GET /api/count");
    }

    @Test
    void someRequestsAheadOfTheAnswersAreFine() throws Exception {
        try (var line = server.line()) {
            line.write("GET /api/count HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(30));
            for (var answer = 0; answer < 30; answer++) {
                assertThat(line.head()).contains("HTTP/1.1 200");
            }
        }
    }

    private void assertAnswered(String call) throws Exception {
        try (var line = server.line().ask("honest", call, "Content-Length: 0")) {
            assertThat(line.head()).startsWith("HTTP/1.1 200");
        }
    }
}
