package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.Publishing;
import org.lastmetre.console.support.SseReader;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class ResumeComponentTest {
    private static final List<String> TOPICS =
            List.of(Topics.ORDERS, Topics.SORTING, Topics.DISPATCH, Topics.COMMUNITIES);

    @TestHTTPResource("/api/events")
    URI events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aReaderThatComesBackAgainAndAgainMissesNothingAndHearsNothingTwice() throws Exception {
        var community = "resume-" + UUID.randomUUID();
        var first = SseReader.open(events + "?community=" + community, null);
        await().until(() -> first.all().size() == 1);
        var published = new ArrayList<String>();
        var done = new AtomicBoolean();
        var publisher = new Thread(() -> publish(community, published, done));
        publisher.start();
        var heard = followInPieces(first, community, done);
        publisher.join();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(published);
    }

    private List<String> followInPieces(SseReader first, String community, AtomicBoolean done) throws Exception {
        var heard = new ArrayList<String>();
        var reader = first;
        var last = first.all().get(0).id();
        while (true) {
            var current = reader;
            var enough = 150;
            await().until(() -> current.events().size() >= enough || done.get() && quiet(current));
            reader.close();
            await().until(current::hasEnded);
            for (var event : reader.events()) {
                heard.add(event.data().replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1"));
                last = event.id();
            }
            if (done.get() && reader.events().isEmpty()) {
                return heard;
            }
            reader = SseReader.open(events + "?community=" + community, last);
        }
    }

    /** Three heartbeats or comments without an event: there is nothing more. */
    private static boolean quiet(SseReader reader) {
        return reader.comments().size() >= 3;
    }

    private void publish(String community, List<String> published, AtomicBoolean done) {
        try (var publishing = new Publishing(servers)) {
            for (var number = 0; number < 1_500; number++) {
                var id = UUID.randomUUID().toString();
                publishing.publish(TOPICS.get(number % TOPICS.size()), "t", community, id);
                published.add(id);
                if (number % 50 == 0) {
                    publishing.flush();
                }
            }
        }
        done.set(true);
    }
}
