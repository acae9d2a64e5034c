package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** The database refuses what must never happen, should anybody try to get around the rules. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class KeptByTheDatabaseComponentTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    ObjectMapper json;

    @Inject
    Pool pool;

    private final String name = "k" + UUID.randomUUID().toString().substring(0, 8);
    private String batch;

    /** Medicine is sealed as it is shelved. */
    @BeforeEach
    void sealABatch() {
        var upstream = new Upstream(json, name);
        var gate = new Gate(name);
        upstream.define();
        upstream.placed("MEDICINE", name);
        gate.arrive(name);
        batch = gate.disinfect(name).path("items[0].place.batchId");
        assertThat(gate.get("/api/batches/" + batch).<String>path("state")).isEqualTo("SEALED");
    }

    @Test
    void aSealedBatchIsNotOpenedAgainAndNotForgotten() {
        refused("update batch set state = 'OPEN' where id = '" + batch + "'");
        refused("delete from batch where id = '" + batch + "'");
    }

    @Test
    void nothingIsTakenOutOfASealedBatchOrPutIn() {
        refused("delete from batch_content where batch_id = '" + batch + "'");
        refused("update batch_content set room = '602' where batch_id = '" + batch + "'");
        refused("insert into batch_content (batch_id, code, unit, room) values ('" + batch + "', 'X', '3', '601')");
    }

    @Test
    void aPackageIsInOneBatchOnly() {
        refused("insert into batch_content (batch_id, code, unit, room) values ('" + UUID.randomUUID() + "', '" + name
                + "', '3', '601')");
    }

    @Test
    void whatHappenedStaysWrittenDown() {
        refused("update parcel_history set what = 'Nothing' where code = '" + name + "'");
        refused("delete from parcel_history where code = '" + name + "'");
        refused("truncate parcel_history");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> pool.query(statement).execute().await().atMost(SOON))
                .as(statement)
                .hasStackTraceContaining("PgException");
    }
}
