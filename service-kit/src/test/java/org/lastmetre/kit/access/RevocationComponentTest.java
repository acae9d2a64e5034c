package org.lastmetre.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.IdentityEvent.CredentialRevoked;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.testapp.Changes;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** What is revoked anywhere is worth nothing here a moment later, calls and open streams alike. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
class RevocationComponentTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Changes changes;

    @Inject
    LiveStreams streams;

    @TestHTTPResource("/api/test/streams/revoked")
    URI stream;

    @Test
    void aTokenOfARevokedCredentialIsRefused() {
        var credential = UUID.randomUUID().toString();
        var token = token("sid", credential);
        assertThat(status(token)).isEqualTo(200);

        revoke(credential);

        await().atMost(SOON).until(() -> status(token) == 401);
        assertThat(status(token("sid", UUID.randomUUID().toString()))).isEqualTo(200);
    }

    @Test
    void aTokenCanBeRevokedByItsOwnId() {
        var id = UUID.randomUUID().toString();
        var token = token("jti", id);
        assertThat(status(token)).isEqualTo(200);

        revoke(id);

        await().atMost(SOON).until(() -> status(token) == 401);
    }

    @Test
    void anOpenStreamEndsAtTheNextEvent() throws Exception {
        var credential = UUID.randomUUID().toString();
        var token = token("sid", credential);
        var request = HttpRequest.newBuilder(stream).header("Authorization", TestTokens.bearer(token));
        var lines = HttpClient.newHttpClient()
                .sendAsync(request.build(), BodyHandlers.ofString())
                .thenApply(response -> response.body());
        await().atMost(SOON).until(() -> streams.open() > 0);
        changes.append("revoked").await().atMost(SOON);

        revoke(credential);
        await().atMost(SOON).until(() -> status(token) == 401);
        changes.append("revoked").await().atMost(SOON);

        await().atMost(SOON).until(lines::isDone);
        assertThat(lines.get()).contains("event:snapshot");
    }

    private void revoke(String id) {
        var event = new CredentialRevoked(id, "huibailong", 1, Instant.now());
        transactions.run(tx -> outbox.append(tx, List.of(event))).await().atMost(SOON);
    }

    private static String token(String claim, String value) {
        return TestTokens.made("huibailong", claims -> {
            claims.setStringListClaim("groups", "partner");
            claims.setStringClaim(claim, value);
        });
    }

    private static int status(String token) {
        return given().header("Authorization", TestTokens.bearer(token))
                .get("/api/test/things")
                .statusCode();
    }
}
