package org.lastmetre.kit.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.testing.BackingResource;

/** Work that commits in parts of its own, called twice under one key at the same moment. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class InPartsComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration WHILE = Duration.ofMillis(500);

    @Inject
    Commands commands;

    @Test
    void isDoneOnceAndBothHearTheSame() {
        var key = new RequestKey("in-parts", UUID.randomUUID().toString());
        var runs = new AtomicInteger();

        var replies = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> call(key, runs, WHILE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(runs).hasValue(1);
        assertThat(replies).extracting(reply -> reply.answer().json()).containsOnly("run 1");
        assertThat(replies).extracting(Reply::replayed).containsExactlyInAnyOrder(false, true, true);
    }

    @Test
    void whoWouldHaveToWaitLongIsToldToComeAgainAndHoldsNoConnection() {
        var key = new RequestKey("in-parts", UUID.randomUUID().toString());
        var runs = new AtomicInteger();
        var first = CompletableFuture.supplyAsync(() -> call(key, runs, Duration.ofSeconds(9)));
        await().atMost(LIMIT).until(() -> runs.get() == 1);
        var executor = Executors.newCachedThreadPool();
        var others = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> call(key, new AtomicInteger(), WHILE), executor))
                .toList();

        var another = new RequestKey("in-parts", UUID.randomUUID().toString());
        assertThat(call(another, new AtomicInteger(), WHILE).replayed()).isFalse();

        assertThat(others).allSatisfy(other -> assertThatThrownBy(other::join).hasCauseInstanceOf(Refusal.class));
        executor.shutdown();
        assertThat(first.join().replayed()).isFalse();
    }

    private Reply call(RequestKey key, AtomicInteger runs, Duration takes) {
        var once = new Once<String>(List.of(key), "digest", text -> new Answer(200, null, null, text), null);
        return commands.onceInParts(once, () -> Uni.createFrom()
                        .item(() -> "run " + runs.incrementAndGet())
                        .onItem()
                        .delayIt()
                        .by(takes))
                .await()
                .atMost(LIMIT);
    }
}
