package org.lastmetre.kit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;

/** A reader that does not keep up is told so and dropped; the others never wait for it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OverflowComponentTest {
    private static final long MANY = Follower.MAX_WAITING + 10L;

    @Inject
    LiveStreams streams;

    @Test
    void aSlowReaderGetsOverflowAndTheEnd() {
        var slow = streams.open("slow", null, new Stored(), () -> true, new SseImpl())
                .subscribe()
                .withSubscriber(AssertSubscriber.<OutboundSseEvent>create(1));
        slow.awaitItems(1);
        var before = streams.open();

        LongStream.rangeClosed(2, MANY).mapToObj(OverflowComponentTest::change).forEach(streams::publish);
        slow.request(MANY);
        slow.awaitCompletion();

        assertThat(slow.getItems().get(slow.getItems().size() - 1).getName()).isEqualTo("overflow");
        assertThat(streams.open()).isEqualTo(before - 1);
    }

    private static LiveChange change(long id) {
        return new LiveChange("slow", id, "counted", "{}");
    }

    /** Whatever is published was stored before: who still reads the first state when it comes finds it here. */
    private static final class Stored implements LiveSource {
        @Override
        public Uni<LiveChange> snapshot(String stream) {
            return Uni.createFrom().item(change(1));
        }

        @Override
        public Uni<List<LiveChange>> after(String stream, long id) {
            return Uni.createFrom().item(() -> LongStream.rangeClosed(id + 1, MANY)
                    .mapToObj(OverflowComponentTest::change)
                    .toList());
        }
    }
}
