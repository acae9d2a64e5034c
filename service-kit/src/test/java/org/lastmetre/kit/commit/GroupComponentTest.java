package org.lastmetre.kit.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.BackingResource;

/** Commands that arrive together are committed together, each with its own answer, each key once. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class GroupComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Groups groups;

    @Inject
    Commands commands;

    @Inject
    Effects effects;

    private final ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();
    private Group<String, String> group;

    @BeforeEach
    void makeGroup() {
        group = groups.of("test", this::work);
    }

    @Test
    void manyCommandsShareFewTransactions() {
        var replies = IntStream.range(0, 60)
                .mapToObj(i -> submit("MANY", "many-" + i))
                .toList();
        replies.forEach(CompletableFuture::join);

        assertThat(effects.of("MANY")).hasSize(60);
        assertThat(sizes).hasSizeLessThan(20);
    }

    @Test
    void aRefusedCommandFailsAloneAndTheOthersAreCommitted() {
        var good = submit("GOOD", "good-1");
        var bad = submit("REFUSE", "bad-1");
        var other = submit("GOOD", "good-2");

        assertThat(good.join().answer().json()).isEqualTo("did GOOD");
        assertThatThrownBy(bad::join).hasCauseInstanceOf(Refusal.class);
        assertThat(other.join().replayed()).isFalse();
        assertThat(effects.of("GOOD")).hasSize(2);
        assertThat(effects.of("REFUSE")).isEmpty();
    }

    @Test
    void aCommandThatBreaksTheTransactionFailsAlone() {
        var good = submit("FINE", "fine-1");
        var broken = submit("BREAK", "broken-1");
        var other = submit("FINE", "fine-2");

        good.join();
        other.join();
        assertThatThrownBy(broken::join).hasMessageContaining("broke");
        assertThat(effects.of("FINE")).hasSize(2);
    }

    @Test
    void twoFirstRequestsWithOneKeyRunOnce() {
        var replies = IntStream.range(0, 32)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> submit("ONCE", "one-key")))
                .map(CompletableFuture::join)
                .toList();

        var fresh = replies.stream()
                .map(CompletableFuture::join)
                .filter(reply -> !reply.replayed())
                .count();

        assertThat(fresh).isEqualTo(1);
        assertThat(effects.of("ONCE")).hasSize(1);
    }

    @Test
    void twoReplicasWithOneKeyRunOnce() {
        var otherReplica = groups.<String, String>of("other", this::work);
        var replies = new ArrayList<CompletableFuture<Reply>>();
        for (var i = 0; i < 20; i++) {
            replies.add(submit("REPLICA", "replica-" + i));
            replies.add(submit(otherReplica, "REPLICA", "replica-" + i));
        }
        replies.forEach(CompletableFuture::join);

        assertThat(effects.of("REPLICA")).hasSize(20);
    }

    @Test
    void workThatAnswersTooManyCommitsNothingAndLeavesNobodyWaiting() {
        var talkative =
                groups.<String, String>of("talkative", (tx, commands) -> effects.add(tx, List.of("TALK"), List.of(1L))
                        .replaceWith(() -> List.of(Result.done("one"), Result.done("too many"))));

        assertThatThrownBy(() -> submit(talkative, "TALK", "talk-1")
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join())
                .hasMessageContaining("1 commands were given 2 results");
        assertThat(effects.of("TALK")).isEmpty();
        assertThatThrownBy(() -> submit(talkative, "TALK", "talk-2")
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join())
                .hasMessageContaining("results");
    }

    @Test
    void aTwinThatWaitedForTheFirstOnesRowHearsItsAnswer() {
        var first = groups.<String, String>of("first", this::oneOf);
        var second = groups.<String, String>of("second", this::oneOf);
        for (var i = 0; i < 20; i++) {
            var one = submit(first, "TWIN-" + i, "twin-" + i);
            var two = submit(second, "TWIN-" + i, "twin-" + i);
            assertThat(one.join().answer()).isEqualTo(two.join().answer());
            assertThat(effects.of("TWIN-" + i)).hasSize(1);
        }
    }

    @Test
    void aLoneCommandsTwinHearsTheSame() {
        for (var i = 0; i < 10; i++) {
            var key = "LONE-" + i;
            var twins = IntStream.range(0, 4)
                    .mapToObj(n -> commands.once(once(key, key), tx -> oneOf(tx, List.of(key))
                                    .map(results -> results.get(0).orThrow()))
                            .subscribeAsCompletionStage())
                    .toList();
            assertThat(twins.stream()
                            .map(CompletableFuture::join)
                            .map(Reply::answer)
                            .distinct())
                    .hasSize(1);
        }
    }

    /** Refuses what was done before, as a package that is already received. */
    private Uni<List<Result<String>>> oneOf(Tx tx, List<String> commands) {
        var command = commands.get(0);
        return effects.claim(tx, command)
                .chain(fresh -> fresh
                        ? effects.add(tx, List.of(command), List.of(1L)).replaceWith(true)
                        : Uni.createFrom().item(false))
                .map(fresh -> List.of(
                        fresh
                                ? Result.done("did " + command)
                                : Result.<String>refused(Refusal.conflict("already", "done before"))));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        submit("FIRST", "reused").join();

        assertThatThrownBy(() -> submit("SECOND", "reused").join())
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE));
    }

    @Test
    void moreThanCanWaitIsToldToComeAgainAndNothingOfItIsDone() {
        var stuck = new CompletableFuture<Void>();
        var slow = groups.<String, String>of(
                "slow",
                (tx, commands) -> Uni.createFrom().completionStage(stuck).chain(() -> work(tx, commands)));
        var replies = IntStream.range(0, 200)
                .mapToObj(i -> submit(slow, "SLOW", "slow-" + i))
                .toList();
        var refused = replies.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .count();
        stuck.complete(null);
        replies.forEach(reply -> reply.exceptionally(busy -> null).join());

        assertThat(refused).isPositive();
        assertThat(effects.of("SLOW")).hasSize((int) (200 - refused));
    }

    /** Two keep both lanes busy; those that come meanwhile are one group. */
    @Test
    void whatIsLoadedForAllIsDecidedForThoseOnlyThatWereNotAnsweredBefore() {
        submit("STEPS", "two-steps-1").join();
        var stuck = new CompletableFuture<Void>();
        var decided = new ConcurrentLinkedQueue<String>();
        var inTwoSteps = groups.<String, String, String>of(
                "two steps",
                (tx, all) -> waitIf(all.contains("STUCK"), stuck).replaceWith("loaded for " + all),
                (tx, loaded, fresh) -> {
                    decided.add(loaded + ", decided for " + fresh);
                    return work(tx, fresh);
                });
        submit(inTwoSteps, "STUCK", "two-steps-2");
        submit(inTwoSteps, "STUCK", "two-steps-3");
        var answered = submit(inTwoSteps, "STEPS", "two-steps-1");
        var fresh = submit(inTwoSteps, "MORE", "two-steps-4");
        stuck.complete(null);

        assertThat(answered.join().replayed()).isTrue();
        assertThat(fresh.join().replayed()).isFalse();
        assertThat(decided).contains("loaded for [STEPS, MORE], decided for [MORE]");
        assertThat(effects.of("STEPS")).hasSize(1);
    }

    private static Uni<Void> waitIf(boolean isStuck, CompletableFuture<Void> stuck) {
        return isStuck
                ? Uni.createFrom().completionStage(stuck)
                : Uni.createFrom().voidItem();
    }

    private Uni<List<Result<String>>> work(Tx tx, List<String> commands) {
        sizes.add(commands.size());
        if (commands.contains("BREAK")) {
            return Uni.createFrom().failure(new IllegalStateException("it broke"));
        }
        var done =
                commands.stream().filter(command -> !command.equals("REFUSE")).toList();
        return effects.add(tx, done, done.stream().map(command -> 1L).toList())
                .replaceWith(() -> commands.stream().map(this::result).toList());
    }

    private Result<String> result(String command) {
        return command.equals("REFUSE")
                ? Result.refused(Refusal.conflict("no", "not this one"))
                : Result.done("did " + command);
    }

    private CompletableFuture<Reply> submit(String command, String key) {
        return submit(group, command, key);
    }

    private CompletableFuture<Reply> submit(Group<String, String> to, String command, String key) {
        return to.submit(command, once(command, key)).subscribeAsCompletionStage();
    }

    private static Once<String> once(String command, String key) {
        var keys = List.of(new RequestKey("test", key));
        return new Once<>(keys, command, done -> new Answer(200, null, null, done));
    }
}
