package org.lastmetre.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.testing.BackingResource;

/** A transaction that the database ends since it lasts too long has met trouble behind, not a mistake in what it does. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class TimedOutComponentTest {
    @Inject
    Transactions transactions;

    @ParameterizedTest
    @ValueSource(strings = {"idle_in_transaction_session_timeout", "transaction_timeout", "statement_timeout"})
    void isToldToComeAgain(String limit) {
        assertThat(transactions
                        .run(tx -> limited(tx, limit).chain(() -> later(tx)))
                        .subscribeAsCompletionStage())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(Unavailable.class);
    }

    private static Uni<RowSet<Row>> limited(Tx tx, String limit) {
        return Sql.run(tx, "set local " + limit + " = '100ms'");
    }

    private static Uni<RowSet<Row>> later(Tx tx) {
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(500))
                .chain(() -> Sql.run(tx, "select pg_sleep(1)"));
    }
}
