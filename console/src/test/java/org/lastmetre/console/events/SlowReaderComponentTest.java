package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.Publishing;
import org.lastmetre.console.support.SseReader;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class SlowReaderComponentTest {
    private static final String PADDING = "x".repeat(500_000);
    private static final Duration PATIENCE_AND_SOME = Duration.ofSeconds(3);

    @TestHTTPResource("/api/events")
    URI events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void isToldAndLetGoWhileOthersGoOn() throws Exception {
        var community = "slow-" + UUID.randomUUID();
        try (var slow = connect(community);
                var other = SseReader.open(events + "?community=" + community, null);
                var publishing = new Publishing(servers)) {
            await().until(() -> other.all().size() == 1);
            for (var number = 0; number < 60; number++) {
                publishing.publish(Topics.ORDERS, "t", community, "e" + number, Instant.now(), PADDING);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> other.events().size() == 60);
            await().pollDelay(PATIENCE_AND_SOME).until(() -> true);
            slow.setSoTimeout(5_000);
            var heard = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(heard).contains("event:overflow");
            assertThat(heard.split("event:t\n").length).isLessThan(60);
        }
    }

    private Socket connect(String community) throws Exception {
        var socket = new Socket();
        socket.setReceiveBufferSize(16_384);
        socket.connect(new InetSocketAddress(events.getHost(), events.getPort()));
        var request =
                "GET /api/events?community=%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: %s\r\n\r\n"
                        .formatted(community, TestTokens.bearer(TestTokens.tester()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
