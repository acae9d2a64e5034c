package org.lastmetre.dispatch.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Every community's day ends, whatever another's is like. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ClearanceOfManyComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Named one by one they would not fit into a record. */
    private static final int LEFT = 16_000;

    private static final int PER_BATCH = 4_000;

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Site site;

    @BeforeEach
    void noon() {
        time.set("2026-03-01T12:00");
        site = new Site(json);
    }

    @Test
    void ofMoreThanFitIntoARecordTheFirstAreToldAndAllAreCertified() {
        for (var batch = 0; batch < LEFT / PER_BATCH; batch++) {
            var name = site.community() + "-" + batch + "-";
            site.upstream()
                    .sealed(
                            "FOOD",
                            "1",
                            IntStream.range(0, PER_BATCH)
                                    .mapToObj(n -> name + n)
                                    .toArray(String[]::new));
        }
        await().atMost(LIMIT).until(() -> onHand() == LEFT);

        time.set("2026-03-01T21:30");

        var ended = certificate(site);
        assertThat(ended.path("left")).hasSize(1_000);
        assertThat(ended.path("leftInAll").asInt()).isEqualTo(LEFT);
        time.set("2026-03-02T08:00");
        Site.get("/api/clearance?date=2026-03-01&community=" + site.community())
                .then()
                .statusCode(200)
                .body("onHand", equalTo(LEFT))
                .body("left", hasSize(LEFT));
    }

    @Test
    void whatBreaksTheEndOfADayBreaksNoOthers() {
        var broken = site;
        var other = new Site(json);
        run("""
                create function break_day() returns trigger language plpgsql as $$
                begin raise exception 'broken for a test'; end $$;
                create trigger break_day before insert on clearance_day
                    for each row when (new.community = '%s') execute function break_day()""".formatted(broken.community()));

        time.set("2026-03-01T20:30");

        certificate(other);
        assertThat(published(broken).of("day-cleared")).isEmpty();
        run("drop trigger break_day on clearance_day; drop function break_day()");
        certificate(broken);
    }

    private int onHand() {
        return Site.get("/api/clearance?community=" + site.community())
                .jsonPath()
                .getInt("onHand");
    }

    private JsonNode certificate(Site of) {
        return published(of).until("day-cleared", days -> !days.isEmpty()).get(0);
    }

    private Published published(Site of) {
        return new Published(json, Topics.DISPATCH, of.community());
    }

    private void run(String statement) {
        pool.query(statement).execute().await().atMost(LIMIT);
    }
}
