package org.lastmetre.kit.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

/** How many commands go together, and when a second transaction begins beside the first. */
class GroupLanesTest {
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final List<CompletableFuture<Void>> underWay = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Group<String, String> group = new Group<>("test", run(), new TwoLanes(LIMIT), nanos::get);

    @Test
    void aLoneCommandGoesAtOnce() {
        submit(1);

        assertThat(sizes).containsExactly(1);
    }

    @Test
    void aSecondOneGoesBesideTheFirst() {
        submit(2);

        assertThat(sizes).containsExactly(1, 1);
    }

    @Test
    void whatComesWhileBothLanesAreTakenGoesTogether() {
        submit(7);
        finish(0);

        assertThat(sizes).containsExactly(1, 1, 5);
    }

    @Test
    void theOtherLaneBeginsWhenAsManyHaveGatheredAsTheFirstTook() {
        submit(7);
        finish(0);
        finish(1);
        submit(4);
        assertThat(sizes).as("four are fewer than five").containsExactly(1, 1, 5);

        submit(1);
        assertThat(sizes).containsExactly(1, 1, 5, 5);
    }

    @Test
    void whateverHasGatheredGoesWhenNothingIsUnderWay() {
        submit(7);
        finish(0);
        finish(1);
        submit(2);
        finish(2);

        assertThat(sizes).containsExactly(1, 1, 5, 2);
    }

    @Test
    void everybodyIsAnswered() {
        var replies = submit(7);
        for (var i = 0; i < underWay.size(); i++) {
            finish(i);
        }

        assertThat(replies).allMatch(CompletableFuture::isDone).hasSize(7);
    }

    @Test
    void whatWaitedToTheLimitIsStillDone() {
        var replies = submit(4);
        nanos.addAndGet(LIMIT.toNanos());
        finish(0);
        finish(2);

        assertThat(sizes).containsExactly(1, 1, 2);
        assertThat(replies.subList(2, 4)).allMatch(reply -> reply.join().equals("command"));
    }

    @Test
    void whatWaitedLongerIsRefusedAndNeverDone() {
        var replies = submit(4);
        nanos.addAndGet(LIMIT.toNanos() + 1);
        var late = submit(1);

        assertThat(replies.subList(2, 4)).allSatisfy(GroupLanesTest::isBusy);
        finish(0);
        finish(2);
        assertThat(sizes).containsExactly(1, 1, 1);
        assertThat(late.get(0).join()).isEqualTo("command");
    }

    @Test
    void whoWaitsTooLongIsToldThoughNobodyComesAndNothingEnds() {
        var replies = submit(4);
        nanos.addAndGet(LIMIT.toNanos() + 1);
        group.refuseOverdue();

        assertThat(replies.subList(2, 4)).allSatisfy(GroupLanesTest::isBusy);
        assertThat(sizes).containsExactly(1, 1);
    }

    @Test
    void groupsLookForThemselves() {
        var nothingKnown = new NothingRemembered();
        var ledger = new Ledger(nothingKnown, (tx, done) -> Uni.createFrom().voidItem());
        var vertx = Vertx.vertx();
        try {
            var briefly = new TwoLanes(Duration.ofMillis(10));
            var hasty = new Groups(new AtOnce(), nothingKnown, ledger, briefly, vertx).of("hasty", this::work);
            hasty.submit("first").subscribeAsCompletionStage();
            hasty.submit("second").subscribeAsCompletionStage();
            var third = hasty.submit("third").subscribeAsCompletionStage();

            assertThat(third).failsWithin(Duration.ofSeconds(20));
            isBusy(third);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static void isBusy(CompletableFuture<String> reply) {
        assertThatThrownBy(reply::join)
                .hasCauseInstanceOf(Refusal.class)
                .hasMessageContaining("more commands wait than can be done soon");
    }

    private List<CompletableFuture<String>> submit(int count) {
        var replies = new ArrayList<CompletableFuture<String>>();
        for (var i = 0; i < count; i++) {
            replies.add(group.submit("command").subscribeAsCompletionStage());
        }
        return replies;
    }

    private void finish(int transaction) {
        underWay.get(transaction).complete(null);
    }

    private GroupRun<String, String> run() {
        var nothingKnown = new NothingRemembered();
        var ledger = new Ledger(nothingKnown, (tx, done) -> Uni.createFrom().voidItem());
        return new GroupRun<>(new AtOnce(), nothingKnown, ledger, GroupWork.atOnce(this::work));
    }

    private Uni<List<Result<String>>> work(Tx tx, List<String> commands) {
        var done = new CompletableFuture<Void>();
        sizes.add(commands.size());
        underWay.add(done);
        return Uni.createFrom()
                .completionStage(done)
                .replaceWith(() -> commands.stream().map(Result::done).toList());
    }

    /** Runs the work without a database. */
    private static final class AtOnce implements Transactions {
        @Override
        public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
            return work.apply(Runnable::run);
        }
    }

    private static final class NothingRemembered implements Remembered {
        @Override
        public Uni<Void> reserve(Tx tx, List<RequestKey> keys) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Map<RequestKey, Entry>> find(Tx tx, List<RequestKey> keys) {
            return Uni.createFrom().item(Map.of());
        }

        @Override
        public Uni<Void> keep(Tx tx, List<Entry> entries) {
            return Uni.createFrom().voidItem();
        }
    }

    private record TwoLanes(Duration waitWithin) implements GroupSettings {
        @Override
        public int maxCommands() {
            return 128;
        }

        @Override
        public int inFlight() {
            return 2;
        }

        @Override
        public int maxWaiting() {
            return 4096;
        }
    }
}
