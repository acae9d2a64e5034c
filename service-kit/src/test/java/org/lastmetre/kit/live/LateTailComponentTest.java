package org.lastmetre.kit.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.inbox.Unpacker;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.testapp.Changes;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** A stream that is opened before its replica hears the topic misses nothing of what is published meanwhile. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class LateTailComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String STREAM = "LATE-TAIL";

    @Inject
    Instance<LiveFeed> feeds;

    @Inject
    Unpacker unpacker;

    @Inject
    KafkaSettings kafka;

    @Inject
    Changes changes;

    private final LiveStreams streams = new LiveStreams();

    @Test
    void itIsSentWhatWasPublishedBeforeTheTailStoodAtTheEnd() throws Exception {
        var lateFeeds = new LiveFeeds(feeds, streams, unpacker, kafka);
        var seen = follow();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(ids(seen)).containsExactly("0"));
        publish(3);

        lateFeeds.start(null);
        try {
            await().atMost(LIMIT).untilAsserted(() -> assertThat(ids(seen)).containsExactly("0", "1", "2", "3"));
            publish(1);
            await().atMost(LIMIT).untilAsserted(() -> assertThat(ids(seen)).containsExactly("0", "1", "2", "3", "4"));
        } finally {
            lateFeeds.stop(null);
        }
    }

    private AssertSubscriber<OutboundSseEvent> follow() {
        return streams.open(STREAM, null, changes, () -> true, new SseImpl())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(100));
    }

    private void publish(int count) {
        var before = published();
        for (var i = 0; i < count; i++) {
            changes.append(STREAM).await().atMost(LIMIT);
        }
        await().atMost(LIMIT).until(() -> published() >= before + count);
    }

    private static long published() {
        return Records.readAll(Topics.ORDERS).stream()
                .filter(record -> record.key().equals(STREAM))
                .count();
    }

    private static List<String> ids(AssertSubscriber<OutboundSseEvent> seen) {
        return seen.getItems().stream().map(OutboundSseEvent::getId).toList();
    }
}
