package org.lastmetre.order.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;

/** Who waits for a lock in the service's database. */
public final class Waiting {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String COUNT = """
            select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""";

    private Waiting() {}

    public static void awaitWaiting(Pool pool, long many) {
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(count(pool)).as("waiting for a lock").isEqualTo(many));
    }

    private static long count(Pool pool) {
        return pool.query(COUNT)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(LIMIT);
    }
}
