package org.lastmetre.kit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.testapp.Changes;
import org.lastmetre.testing.BackingResource;

/** A reader that does not keep up is told so and dropped; the others never wait for it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OverflowComponentTest {
    @Inject
    LiveStreams streams;

    @Inject
    Changes changes;

    @Test
    void aSlowReaderGetsOverflowAndTheEnd() {
        changes.append("slow").await().atMost(Duration.ofSeconds(10));
        var slow = streams.open("slow", null, changes, () -> true, new SseImpl())
                .subscribe()
                .withSubscriber(AssertSubscriber.<OutboundSseEvent>create(1));
        slow.awaitItems(1);
        var before = streams.open();

        for (var id = 2; id <= Follower.MAX_WAITING + 10; id++) {
            streams.publish(new LiveChange("slow", id, "counted", "{}"));
        }
        slow.request(Follower.MAX_WAITING + 10);
        slow.awaitCompletion();

        assertThat(slow.getItems().get(slow.getItems().size() - 1).getName()).isEqualTo("overflow");
        assertThat(streams.open()).isEqualTo(before - 1);
    }
}
