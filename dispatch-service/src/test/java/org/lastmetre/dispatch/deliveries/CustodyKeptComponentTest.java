package org.lastmetre.dispatch.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.testing.BackingResource;

/** What is written of custody stays as it was written. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CustodyKeptComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    @Inject
    Custody custody;

    private String code;

    @BeforeEach
    void aLinkIsThere() {
        time.set("2026-03-01T10:31");
        code = Site.code();
        new Site(json).upstream().received(code);
        await().atMost(LIMIT)
                .until(() -> Site.get("/api/packages/" + code + "/custody").statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update custody set to_party = 'volunteer:x'",
                "delete from custody",
                "truncate custody",
                "grant all on custody to current_user; update custody set scan_id = 'x'",
                "grant all on custody to current_user; delete from custody",
                "grant all on custody to current_user; truncate custody",
                "grant all on custody to current_user; set session_replication_role = replica; delete from custody"
            })
    void theDatabaseRefusesToChangeIt(String statement) {
        assertThatThrownBy(() -> pool.withTransaction(
                                connection -> connection.query(statement).execute())
                        .await()
                        .atMost(LIMIT))
                .hasMessageContaining("42501");
        assertThat(custody.of(new PackageCode(code)).await().atMost(LIMIT))
                .hasSize(1)
                .allSatisfy(link -> assertThat(link.fits("")).isTrue());
    }
}
