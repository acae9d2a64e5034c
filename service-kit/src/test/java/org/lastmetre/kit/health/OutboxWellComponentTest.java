package org.lastmetre.kit.health;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;

/** An event that can't be published for longer than allowed is seen. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OutboxWellComponentTest {
    /** In no relay's shard, so that it stays. */
    private static final String STUCK = """
            insert into outbox (id, aggregatetype, aggregateid, type, headers, payload, shard, created_at)
            values (gen_random_uuid(), 'nowhere', 'stuck', 'stuck', '{}', '', 99, clock_timestamp() - interval '5 minutes')""";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @AfterEach
    void takeAway() {
        run("delete from outbox where shard = 99");
    }

    @Test
    void whatWaitsTooLongMakesTheServiceUnwellUntilItIsGone() {
        assertThat(well()).isEqualTo(200);

        run(STUCK);
        await().atMost(LIMIT).until(() -> well() == 503);

        takeAway();
        await().atMost(LIMIT).until(() -> well() == 200);
    }

    private static int well() {
        return get("/q/health/well").statusCode();
    }

    private void run(String statement) {
        pool.query(statement).execute().await().atMost(LIMIT);
    }
}
