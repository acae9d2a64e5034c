package org.lastmetre.kit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.kit.testapp.Changes;
import org.lastmetre.testing.BackingResource;

/** A reader that keeps losing its connection sees every change once, in order, while changes keep coming. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class ResumeComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TestHTTPResource("/api/test/streams/")
    URI streams;

    @Inject
    Changes changes;

    @Test
    void theCurrentStateComesFirst() {
        append("state", 3);

        var first = new EventReader(streams.resolve("state")).read(1).get(0);

        assertThat(first).isEqualTo(new EventReader.Event("3", "snapshot", "{\"n\":3}"));
    }

    @Test
    void nothingIsLostOrRepeatedAcrossReconnectsWhileEventsKeepComing() {
        var total = 600;
        append("busy", 1);
        var reader = new EventReader(streams.resolve("busy"));
        var seen = new ArrayList<Long>();
        reader.read(1);
        var writing = CompletableFuture.runAsync(() -> append("busy", total));

        while (seen.size() < total) {
            var part = Math.min(37, total - seen.size());
            reader.read(part).forEach(event -> seen.add(Long.parseLong(event.id())));
        }
        writing.join();

        assertThat(seen).isEqualTo(LongStream.rangeClosed(2, total + 1).boxed().toList());
    }

    /** More than wait for a reader, and more than the source gives at a time. */
    @Test
    void whoWasAwayForLongIsToldAllOfItInOneGo() {
        append("long", 1);
        var reader = new EventReader(streams.resolve("long"));
        reader.read(1);
        append("long", 700);

        var told = reader.read(700).stream()
                .map(event -> Long.parseLong(event.id()))
                .toList();

        assertThat(told).isEqualTo(LongStream.rangeClosed(2, 701).boxed().toList());
    }

    @Test
    void manyReadersSeeTheSame() {
        append("many", 1);
        var readers = LongStream.range(0, 20)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> new EventReader(streams.resolve("many")).read(1 + 100)))
                .toList();
        append("many", 200);

        for (var reader : readers) {
            var ids = reader.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join().stream()
                    .map(event -> Long.parseLong(event.id()))
                    .toList();
            var first = ids.get(0);
            assertThat(ids)
                    .isEqualTo(
                            LongStream.rangeClosed(first, first + 100).boxed().toList());
        }
    }

    private void append(String stream, int count) {
        for (var i = 0; i < count; i++) {
            changes.append(stream).await().atMost(LIMIT);
        }
    }
}
