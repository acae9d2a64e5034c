package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.Publishing;
import org.lastmetre.console.support.SseReader;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class StreamEndComponentTest {
    @TestHTTPResource("/api/events?community=nowhere")
    URI events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aStreamEndsWhenItsTokenIsRevokedAndOthersGoOn() throws Exception {
        var session = UUID.randomUUID().toString();
        try (var revoked = SseReader.open(events.toString(), null, token(session));
                var other = SseReader.open(events.toString(), null, token("another"));
                var publishing = new Publishing(servers)) {
            await().until(() -> revoked.all().size() == 1 && other.all().size() == 1);
            publishing.revoke(session);
            await().until(revoked::hasEnded);
            var heard = other.comments().size();
            await().until(() -> other.comments().size() > heard);
            assertThat(other.hasEnded()).isFalse();
        }
        await().until(() -> status(token(session)) == 401);
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        var brief = TestTokens.made("operations", claims -> {
            claims.setStringListClaim("groups", "operations");
            claims.setExpirationTimeMinutesInTheFuture(0.05f);
        });
        try (var reader = SseReader.open(events.toString(), null, brief)) {
            await().until(() -> reader.all().size() == 1);
            await().until(reader::hasEnded);
        }
    }

    private int status(String token) throws Exception {
        try (var reader = SseReader.open(events.toString(), null, token)) {
            return reader.status();
        }
    }

    private static String token(String session) {
        return TestTokens.made("operations", claims -> {
            claims.setStringListClaim("groups", "operations");
            claims.setStringClaim("sid", session);
        });
    }
}
