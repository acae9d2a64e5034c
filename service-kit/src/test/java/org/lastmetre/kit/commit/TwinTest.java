package org.lastmetre.kit.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lastmetre.kit.refusal.Refusal;

/** A command that meets what its twin did at the same moment hears what its twin heard, however it is refused. */
class TwinTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final RequestKey KEY = new RequestKey("twins", "one");

    private final Known known = new Known();
    private final Commands commands = new Commands(new AtOnce(), known, new Ledger(known, (tx, done) -> Uni.createFrom()
            .voidItem()));

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void itHearsTheAnswerOfItsTwin(Refusal.Kind kind) {
        var reply = done(() -> commands.once(once("body"), tx -> refusedByATwin("body", kind)));

        assertThat(reply).isEqualTo(new Reply(answer("the twin's"), true));
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void soItDoesInParts(Refusal.Kind kind) {
        var reply = done(() -> commands.onceInParts(once("body"), () -> refusedByATwin("body", kind)));

        assertThat(reply).isEqualTo(new Reply(answer("the twin's"), true));
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void withoutATwinItHearsTheRefusal(Refusal.Kind kind) {
        var refusal = refusal(kind);

        assertThatThrownBy(() -> done(() -> commands.once(once("body"), tx -> failed(refusal))))
                .isSameAs(refusal);
    }

    @Test
    void withoutAKeyItHearsTheRefusal() {
        var refusal = refusal(Refusal.Kind.STALE);
        Once<String> unkeyed = Once.unkeyed(TwinTest::answer);

        assertThatThrownBy(() -> done(() -> commands.once(unkeyed, tx -> failed(refusal))))
                .isSameAs(refusal);
        assertThat(known.lookedUp).isEqualTo(1);
    }

    @Test
    void whoseTwinCameWithAnotherBodyHearsThat() {
        assertThatThrownBy(() ->
                        done(() -> commands.once(once("body"), tx -> refusedByATwin("other", Refusal.Kind.NOT_FOUND))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("key-reused"));
    }

    private Uni<String> refusedByATwin(String body, Refusal.Kind kind) {
        known.answers.put(KEY, new Remembered.Entry(List.of(KEY), body, answer("the twin's")));
        return failed(refusal(kind));
    }

    private static Uni<String> failed(Refusal refusal) {
        return Uni.createFrom().failure(refusal);
    }

    private static Refusal refusal(Refusal.Kind kind) {
        return Refusal.of(kind, "met", "met what its twin did");
    }

    private static Once<String> once(String body) {
        return new Once<>(List.of(KEY), body, TwinTest::answer);
    }

    private static Answer answer(String text) {
        return new Answer(200, null, null, text);
    }

    private static Reply done(Supplier<Uni<Reply>> command) {
        return command.get().await().atMost(LIMIT);
    }

    /** Runs the work without a database. */
    private static final class AtOnce implements Transactions {
        @Override
        public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
            return Uni.createFrom().deferred(() -> work.apply(Runnable::run));
        }
    }

    private static final class Known implements Remembered {
        private final Map<RequestKey, Entry> answers = new HashMap<>();
        private int lookedUp;

        @Override
        public Uni<Void> reserve(Tx tx, List<RequestKey> keys) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Map<RequestKey, Entry>> find(Tx tx, List<RequestKey> keys) {
            lookedUp++;
            return Uni.createFrom().item(Map.copyOf(answers));
        }

        @Override
        public Uni<Void> keep(Tx tx, List<Entry> entries) {
            return Uni.createFrom().voidItem();
        }
    }
}
