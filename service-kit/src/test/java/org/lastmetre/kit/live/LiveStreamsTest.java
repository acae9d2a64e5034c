package org.lastmetre.kit.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

/** A replica that goes down leaves no stream open, whenever it began. */
class LiveStreamsTest {
    private final LiveStreams streams = new LiveStreams();

    @Test
    void whoFollowsIsSentTheEnd() {
        var follower = follow(asked());

        streams.drain(null);

        assertEnded(follower);
    }

    @Test
    void whoHadAskedBeforeAndBeginsMeanwhileIsSentTheStateAndTheEnd() {
        var asked = asked();
        streams.drain(null);

        var follower = follow(asked);

        assertThat(follower.getItems()).extracting(OutboundSseEvent::getName).containsExactly("snapshot");
        assertEnded(follower);
    }

    @Test
    void whoAsksThenIsToldToComeAgain() {
        streams.drain(null);

        assertThatThrownBy(this::asked).isInstanceOf(Refusal.class).hasMessageContaining("going down");
    }

    private Multi<OutboundSseEvent> asked() {
        return streams.open("one", null, new Fixed(), () -> true, new SseImpl());
    }

    private static AssertSubscriber<OutboundSseEvent> follow(Multi<OutboundSseEvent> asked) {
        return asked.subscribe().withSubscriber(AssertSubscriber.create(10));
    }

    private void assertEnded(AssertSubscriber<OutboundSseEvent> follower) {
        follower.assertCompleted();
        assertThat(streams.open()).isZero();
    }

    private static final class Fixed implements LiveSource {
        @Override
        public Uni<LiveChange> snapshot(String stream) {
            return Uni.createFrom().item(new LiveChange(stream, 1, "counted", "{}"));
        }

        @Override
        public Uni<List<LiveChange>> after(String stream, long id) {
            return Uni.createFrom().item(List.of());
        }
    }
}
