package org.lastmetre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** Java's own client asks to go on with HTTP/2 unless told otherwise: many a partner's program comes so. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
class JavaClientComponentTest {
    @TestHTTPResource("/api/test/things")
    URI things;

    @Test
    void itsFirstCommandIsDoneAndItsNextOnesToo() throws Exception {
        var client = HttpClient.newHttpClient();
        for (var round = 0; round < 3; round++) {
            var answer = client.send(command(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private HttpRequest command() {
        return HttpRequest.newBuilder(things)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", TestTokens.bearer(TestTokens.partner("huibailong")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"%s\"}".formatted(UUID.randomUUID())))
                .build();
    }
}
