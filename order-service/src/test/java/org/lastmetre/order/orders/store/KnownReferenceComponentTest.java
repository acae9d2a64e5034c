package org.lastmetre.order.orders.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.testing.BackingResource;

/** Whether an order is known is looked up by its whole key, also by a plan that is kept from when there were no orders. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class KnownReferenceComponentTest {
    /** Stands before the real one on this connection until the transaction ends. */
    private static final String EMPTY =
            "create temp table orders (like public.orders including indexes) on commit drop";

    @Inject
    Transactions transactions;

    @Test
    void aPlanOfTheFirstMomentReadsOneEntryForEachKey() {
        var plan = transactions.runOften(this::planned).await().atMost(Duration.ofSeconds(10));

        assertThat(plan).anySatisfy(line -> assertThat(line)
                .contains("Index Cond")
                .contains("partner =")
                .contains("test =")
                .contains("external_reference ="));
        assertThat(plan).noneMatch(line -> line.contains("Filter"));
    }

    private Uni<List<String>> planned(Tx tx) {
        return Sql.run(tx, EMPTY)
                .chain(() -> Sql.on(tx)
                        .query("explain (generic_plan) " + OrderRows.KNOWN)
                        .execute())
                .map(rows ->
                        Sql.list(rows).stream().map(row -> row.getString(0)).toList());
    }
}
