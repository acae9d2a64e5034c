package org.lastmetre.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.testing.BackingResource;

/** What is written without waiting for it is committed with the rest or not at all, and nobody is told that it was. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class WritesComponentTest {
    private static final String ADD = "insert into written_without_waiting values ($1::int)";
    private static final String DIVISION_BY_ZERO = "22012";
    private static final String ABORTED = "25P02";
    private static final String TWICE = "insert into unique_at_the_end select $1::int from generate_series(1, 2)";
    private static final String DEADLOCK = "do $$ begin raise exception 'on purpose' using errcode = '40P01'; end $$";

    /** What now() says stands still in a transaction. */
    private static final String OUTSIDE = "select now() = statement_timestamp()";

    private static final int CONNECTIONS = 16;
    private static final String BREAK = "insert into written_without_waiting values (1 / $1::int)";

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    @BeforeEach
    void aTable() {
        done(pool.query("create table if not exists written_without_waiting (n int); truncate written_without_waiting")
                .execute());
    }

    @Test
    void whatIsReadBehindAWriteSeesItAndTheCommitHasBoth() {
        Function<Tx, Uni<Long>> work =
                tx -> write(tx, ADD, 1).chain(() -> write(tx, ADD, 2)).chain(() -> count(tx));

        assertThat(done(transactions.run(work))).isEqualTo(2);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aWriteThatNobodyWaitsForTakesTheWholeTransactionWithIt() {
        var committed = new AtomicBoolean();

        assertBroken(() -> done(transactions.runOften(tx -> {
            tx.afterCommit(() -> committed.set(true));
            return write(tx, ADD, 1).chain(() -> write(tx, BREAK, 0)).replaceWith("done");
        })));

        assertThat(committed).isFalse();
        assertThat(stored()).isZero();
    }

    @Test
    void theReasonIsTheWriteThatFailedAndNotWhatTheDatabaseSaysToAllThatFollows() {
        assertBroken(() -> done(transactions.run(tx -> write(tx, BREAK, 0).chain(() -> count(tx)))));
        assertBroken(() -> done(transactions.run(
                tx -> write(tx, BREAK, 0).chain(() -> write(tx, ADD, 1)).chain(() -> write(tx, ADD, 2)))));
        assertThat(stored()).isZero();
    }

    @Test
    void aRefusalBehindAWriteTakesItBack() {
        assertThatThrownBy(() -> done(transactions.run(tx -> write(tx, ADD, 1).chain(WritesComponentTest::refused))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isZero();
    }

    @Test
    void workThatBreaksBeforeItHasAskedAnythingGivesItsConnectionBack() {
        for (var more = 0; more < 40; more++) {
            assertThatThrownBy(() -> done(transactions.<Void>run(tx -> {
                        throw new IllegalStateException("on purpose");
                    })))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(stored()).isZero();
    }

    @Test
    void aFailureThatTheWorkPassesOverIsNotCommittedOver() {
        assertThatThrownBy(() -> done(transactions.run(tx -> write(tx, ADD, 1)
                        .chain(() -> Sql.run(tx, BREAK, Tuple.of(0)))
                        .onFailure()
                        .recoverWithNull()
                        .replaceWith("done"))))
                .isInstanceOfSatisfying(PgException.class, failure -> assertThat(failure.getSqlState())
                        .isEqualTo(ABORTED));
        assertThat(stored()).isZero();
    }

    @Test
    void whatComesWhenTheTransactionHasEndedIsNotStoredOnItsOwn() {
        var over = new CompletableFuture<Void>();
        var late = new CompletableFuture<CompletableFuture<?>>();
        Function<Tx, Uni<String>> leavesOneBehind = tx -> {
            late.complete(Uni.createFrom()
                    .completionStage(over)
                    .chain(() -> Sql.run(tx, ADD, Tuple.of(1)))
                    .subscribeAsCompletionStage());
            return Uni.createFrom().item("done");
        };

        assertThat(done(transactions.run(leavesOneBehind))).isEqualTo("done");
        over.complete(null);

        assertThat(late.join())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withMessageContaining("has ended");
        assertThat(stored()).isZero();
    }

    @Test
    void aStatementMadeInTimeAndRunTooLateIsRefusedToo() {
        var made = new CompletableFuture<Uni<?>>();

        done(transactions.run(tx -> {
            made.complete(Sql.run(tx, ADD, Tuple.of(1)));
            return Uni.createFrom().voidItem();
        }));

        assertThatThrownBy(() -> done(made.join())).isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isZero();
    }

    /** Whether what was written before it is stored depends on when the client notices, so nobody may be told that it is. */
    @Test
    void whatTheClientCanNotSendIsToldThoughTheDatabaseNeverHeardOfIt() {
        assertThatThrownBy(() -> done(transactions.run(
                        tx -> write(tx, ADD, 1).chain(() -> Sql.write(tx, ADD, Tuple.of("no number"))))))
                .hasStackTraceContaining("Parameter at position[0]");
    }

    @Test
    void whatFailedIsToldAndNotWhatTheDatabaseSaysToAWriteBehindIt() {
        assertBroken(() -> done(transactions.run(tx -> behind(Sql.run(tx, BREAK, Tuple.of(0)), write(tx, ADD, 1)))));
        assertThat(stored()).isZero();
    }

    @Test
    void aDeadlockIsRepeatedThoughAWriteWasSentBehindIt() {
        var tries = new AtomicInteger();

        done(transactions.run(tx ->
                tries.getAndIncrement() == 0 ? behind(Sql.run(tx, DEADLOCK), write(tx, ADD, 1)) : write(tx, ADD, 1)));

        assertThat(tries).hasValue(2);
        assertThat(stored()).isOne();
    }

    @Test
    void aCommitThatFailsIsTold() {
        done(pool.query("create table if not exists unique_at_the_end (n int unique deferrable initially deferred)")
                .execute());

        assertThatThrownBy(() -> done(transactions.run(tx -> write(tx, TWICE, 1))))
                .isInstanceOfSatisfying(PgException.class, failure -> assertThat(failure.getSqlState())
                        .isEqualTo("23505"));
        assertThat(done(pool.query("select 1 from unique_at_the_end").execute()).size())
                .isZero();
    }

    @Test
    void whatBreaksBehindACommitTakesNobodysAnswerWithIt() {
        var others = new AtomicBoolean();
        Function<Tx, Uni<String>> work = tx -> {
            tx.afterCommit(() -> {
                throw new IllegalStateException("on purpose");
            });
            tx.afterCommit(() -> others.set(true));
            return write(tx, ADD, 1).replaceWith("done");
        };

        assertThat(done(transactions.run(work))).isEqualTo("done");
        assertThat(others).isTrue();
        assertThat(stored()).isOne();
    }

    @Test
    void connectionsComeBackWithoutATransactionHoweverItEnded() {
        var broken = IntStream.range(0, CONNECTIONS)
                .mapToObj(one -> transactions.run(tx -> write(tx, BREAK, 0)).subscribeAsCompletionStage());
        var refused = IntStream.range(0, CONNECTIONS).mapToObj(one -> transactions
                .run(tx -> write(tx, ADD, 1).chain(WritesComponentTest::refused))
                .subscribeAsCompletionStage());
        Stream.concat(broken, refused).toList().forEach(ended -> assertThat(ended)
                .failsWithin(Duration.ofSeconds(10)));

        var outside = IntStream.range(0, CONNECTIONS)
                .mapToObj(one -> pool.query(OUTSIDE).execute().subscribeAsCompletionStage())
                .toList();
        assertThat(outside)
                .allSatisfy(asked ->
                        assertThat(asked.join().iterator().next().getBoolean(0)).isTrue());
        assertThat(stored()).isZero();
    }

    private static Uni<Void> behind(Uni<?> waitedFor, Uni<Void> write) {
        return Uni.combine().all().unis(waitedFor, write).discardItems();
    }

    private static Uni<Void> refused() {
        return Uni.createFrom().failure(new IllegalStateException("on purpose"));
    }

    private static void assertBroken(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(PgException.class, failure -> assertThat(failure.getSqlState())
                .isEqualTo(DIVISION_BY_ZERO));
    }

    private static Uni<Void> write(Tx tx, String statement, int number) {
        return Sql.write(tx, statement, Tuple.of(number));
    }

    private static Uni<Long> count(Tx tx) {
        return Sql.on(tx)
                .query("select count(*) from written_without_waiting")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private long stored() {
        return done(transactions.run(WritesComponentTest::count));
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(10));
    }
}
