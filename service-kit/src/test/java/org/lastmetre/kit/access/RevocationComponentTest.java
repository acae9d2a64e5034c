package org.lastmetre.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.IdentityEvent.CredentialRevoked;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.testapp.Changes;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;
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
        try (var reader = EventReader.open(stream, null, token)) {
            assertThat(reader.next().name()).isEqualTo("snapshot");
            changes.append("revoked").await().atMost(SOON);

            revoke(credential);
            await().atMost(SOON).until(() -> status(token) == 401);
            changes.append("revoked").await().atMost(SOON);

            assertThatThrownBy(() -> assertTimeoutPreemptively(SOON, () -> readOn(reader)))
                    .hasMessageContaining("the stream has ended");
        }
    }

    private static void readOn(EventReader reader) {
        while (true) {
            reader.next();
        }
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
