package org.lastmetre.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.testing.BackingResource;

/** Plans are kept where few rows are touched all the time, and nowhere else, whoever had the connection before. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PlansKeptComponentTest {
    private static final List<String> MADE_ANEW = List.of("force_custom_plan", "on");
    private static final List<String> KEPT = List.of("auto", "off");

    @Inject
    Transactions transactions;

    @Test
    void onlyWhatIsDoneOftenKeepsItsPlansAndItsSettingEndsWithIt() {
        assertThat(done(transactions.run(this::planning))).isEqualTo(MADE_ANEW);
        assertThat(done(transactions.runOften(this::planning))).isEqualTo(KEPT);
        for (var connection = 0; connection < 16; connection++) {
            assertThat(done(transactions.run(this::planning))).isEqualTo(MADE_ANEW);
        }
    }

    @Test
    void soItEndsWithAFailureToo() {
        Function<Tx, Uni<List<String>>> failing =
                tx -> planning(tx).chain(any -> Uni.createFrom().failure(new IllegalStateException("on purpose")));

        assertThat(done(transactions
                        .runOften(failing)
                        .onFailure(IllegalStateException.class)
                        .recoverWithItem(KEPT)))
                .isEqualTo(KEPT);
        assertThat(done(transactions.run(this::planning))).isEqualTo(MADE_ANEW);
    }

    private Uni<List<String>> planning(Tx tx) {
        return Sql.on(tx)
                .query("select current_setting('plan_cache_mode'), current_setting('enable_seqscan')")
                .execute()
                .map(rows -> Sql.list(rows).get(0))
                .map(row -> List.of(row.getString(0), row.getString(1)));
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(10));
    }
}
