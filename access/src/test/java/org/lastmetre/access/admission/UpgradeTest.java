package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Java's client asks to go on with HTTP/2 unless told otherwise, and its first request is on both. */
class UpgradeTest {
    private final HttpClient client = HttpClient.newHttpClient();
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
    void aBodyThatComesWithTheWishArrivesWhole() throws Exception {
        assertCounted(9);
        assertCounted(30);
    }

    @Test
    void aLargeOneToo() throws Exception {
        assertCounted(1_000_000);
        assertCounted(1_000_000);
    }

    @Test
    void oneWhoseLengthIsNotSaidBeforehandToo() throws Exception {
        assertCounted(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000])), 100_000);
        assertCounted(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000])), 100_000);
    }

    @Test
    void oneWithoutEndIsTooLarge() throws Exception {
        assertCounted(1);
        var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5_000_000]));
        assertThat(client.send(request(endless), BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }

    @Test
    void noneIsFineAsWell() throws Exception {
        assertCounted(BodyPublishers.noBody(), 0);
        assertCounted(BodyPublishers.noBody(), 0);
    }

    private void assertCounted(int length) throws Exception {
        assertCounted(BodyPublishers.ofString("x".repeat(length)), length);
    }

    private void assertCounted(BodyPublisher body, int length) throws Exception {
        var answer = client.send(request(body), BodyHandlers.ofString());
        assertThat(answer.version() + " " + answer.body()).isEqualTo("HTTP_1_1 bytes " + length);
    }

    private HttpRequest request(BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/count"))
                .timeout(Duration.ofSeconds(10))
                .POST(body)
                .build();
    }
}
