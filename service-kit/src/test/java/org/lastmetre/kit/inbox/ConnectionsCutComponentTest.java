package org.lastmetre.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lastmetre.kit.testapp.Parcels.parcel;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.RequestKey;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.BackingResource;

/** All connections to the database are cut again and again: every effect happens once, in order. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ConnectionsCutComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int EVENTS = 60;
    private static final String CUT =
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";

    @Inject
    Transactions transactions;

    @Inject
    Commands commands;

    @Inject
    Outbox outbox;

    @Inject
    Effects effects;

    @Test
    void everyEventThatWasCommittedTakesEffectOnceAndInOrder() {
        whileConnectionsAreCut(() -> LongStream.rangeClosed(1, EVENTS).forEach(this::publish));

        assertThatEventuallyInOrder("CUT");
    }

    @Test
    void aCommandThatIsRepeatedUntilItIsAnsweredIsDoneOnce() {
        whileConnectionsAreCut(() -> LongStream.rangeClosed(1, EVENTS).forEach(this::command));

        assertThatEventuallyInOrder("COMMAND");
    }

    /** The pool may still hold a connection that was cut last. */
    private void assertThatEventuallyInOrder(String subject) {
        await().atMost(LIMIT).ignoreExceptions().untilAsserted(() -> assertThat(effects.of(subject))
                .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList()));
    }

    /** Publishes one version; repeated under its key until it is committed, as a client would. */
    private void publish(long version) {
        untilAnswered(() -> commands.once(
                        keyed("publish-" + version), tx -> outbox.append(tx, List.of(parcel("CUT", version))))
                .await()
                .atMost(LIMIT));
    }

    private void command(long version) {
        untilAnswered(() -> commands.once(
                        keyed("command-" + version), tx -> effects.add(tx, List.of("COMMAND"), List.of(version)))
                .await()
                .atMost(LIMIT));
    }

    private static Once<Void> keyed(String key) {
        return new Once<>(List.of(new RequestKey("cut", key)), "", done -> new Answer(200, null, null, "{}"));
    }

    private static void untilAnswered(Runnable request) {
        await().atMost(LIMIT)
                .ignoreExceptionsMatching(Unavailable.class::isInstance)
                .until(() -> {
                    request.run();
                    return true;
                });
    }

    private void whileConnectionsAreCut(Runnable work) {
        var done = new AtomicBoolean();
        var cutting = CompletableFuture.runAsync(() -> await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> {
                    effects.run(CUT);
                    return done.get();
                }));
        work.run();
        done.set(true);
        cutting.join();
    }
}
