package org.lastmetre.kit.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.BackingResource;

/** What is old enough goes as fast as it may come, and nothing else does. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SweepComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(25);
    private static final String NOBODY_ELSE = "select pg_advisory_xact_lock(hashtextextended('sweep', 0))";
    private static final int OLD = 2 * Sweep.MOST + 1;
    private static final String ANSWERS = """
            insert into remembered_answer (scope, key, digest, status, body, at)
            select 'sweep', '%1$s-' || n, 'd', 200, '{}', now() - interval '%1$s' from generate_series(1, %2$d) n""";
    private static final String EVENT_IDS = """
            insert into inbox (topic, event_id, at)
            select 'sweep', gen_random_uuid(), now() - interval '%1$s' from generate_series(1, %2$d)""";
    private static final String COUNT = "select count(*) from (select 1 from remembered_answer where scope = 'sweep'"
            + " union all select 1 from inbox where topic = 'sweep') x";

    @Inject
    Sweep sweep;

    @Inject
    Transactions transactions;

    @Inject
    Effects effects;

    @BeforeEach
    void whatTheFirstSweepLeft() {
        effects.run("delete from remembered_answer where scope = 'sweep'; delete from inbox where topic = 'sweep'");
    }

    @Test
    void moreThanOneRunTakesIsGoneAtOnceAndTheYoungStay() {
        effects.run(ANSWERS.formatted("47 hours", 10) + ";" + EVENT_IDS.formatted("191 hours", 10));
        effects.run(ANSWERS.formatted("49 hours", OLD) + ";" + EVENT_IDS.formatted("193 hours", OLD));

        await().atMost(LIMIT).until(() -> effects.count(COUNT) == 20);
        await().during(Duration.ofSeconds(1)).until(() -> effects.count(COUNT) == 20);
    }

    @Test
    void oneThatIsBehindComesAgainWithTheNextTickUntilItIsNot() {
        var pauses = transactions
                .run(tx -> Sql.run(tx, NOBODY_ELSE)
                        .chain(() -> Sql.run(tx, ANSWERS.formatted("49 hours", Sweep.MOST)))
                        .chain(() -> pauseAfterRun(tx))
                        .chain(first -> pauseAfterRun(tx).map(second -> List.of(first, second))))
                .await()
                .atMost(LIMIT);

        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(10));
    }

    @Test
    void whatIsOldIsFoundByItsIndexAmongManyRows() {
        effects.run(ANSWERS.formatted("47 hours", OLD) + ";" + EVENT_IDS.formatted("191 hours", OLD));
        effects.run("analyze remembered_answer; analyze inbox");

        assertThat(plan("remembered_answer", "2 days")).contains("remembered_answer_by_age");
        assertThat(plan("inbox", "8 days")).contains("inbox_by_age");
    }

    private Uni<Duration> pauseAfterRun(Tx tx) {
        return sweep.run(tx, Instant.EPOCH).map(done -> sweep.every());
    }

    private String plan(String table, String age) {
        return transactions
                .run(tx -> Sql.run(tx, "explain " + Sweep.deleting(table, age)))
                .map(rows ->
                        Sql.list(rows).stream().map(row -> row.getString(0)).collect(Collectors.joining("\n")))
                .await()
                .atMost(LIMIT);
    }
}
