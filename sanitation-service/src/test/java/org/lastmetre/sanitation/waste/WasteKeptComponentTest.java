package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** What is written of waste stays as it was written, and no bag vanishes, not even by the service's own hand. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class WasteKeptComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    @Inject
    Bags bags;

    private String seal;

    @BeforeEach
    void aBagIsDisposedOf() {
        time.set("2026-03-01T16:00");
        var crew = new Crew(new Place(json));
        seal = crew.bag();
        Crew.disposes(crew.haul("W-3", seal), Crew.endOf(10)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update waste_custody set to_party = 'x'",
                "delete from waste_custody",
                "truncate waste_custody",
                "grant all on waste_custody to current_user; update waste_custody set recorded_by = 'x'",
                "grant all on waste_custody to current_user; delete from waste_custody",
                "grant all on waste_custody to current_user; truncate waste_custody",
                "grant all on waste_custody to current_user; set session_replication_role = replica; delete from waste_custody",
                "update waste_bag set weight_kg = 1",
                "update waste_bag set state = 'SEALED', haul = null",
                "update waste_bag set haul = '00000000-0000-7000-8000-000000000000'",
                "delete from waste_bag",
                "set session_replication_role = replica; delete from waste_bag",
                "truncate waste_bag, waste_custody",
                "update waste_haul set disposed_kg = 1",
                "delete from waste_haul",
                "set session_replication_role = replica; update waste_haul set site = 'x'"
            })
    void theDatabaseRefusesToChangeIt(String statement) {
        assertThatThrownBy(() -> pool.withTransaction(
                                connection -> connection.query(statement).execute())
                        .await()
                        .atMost(LIMIT))
                .hasMessageContaining("42501");
        var before = "";
        for (var link : bags.chain(new SealId(seal)).await().atMost(LIMIT)) {
            assertThat(link.fits(before)).isTrue();
            before = link.seal();
        }
    }
}
