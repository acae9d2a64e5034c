package org.lastmetre.dispatch.runs;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.testing.Carried;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.testing.BackingResource;

/** What waits is planned by what is true now, whatever was true when it was sealed. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PlanningComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    @Inject
    Transactions transactions;

    @Inject
    PlanningWork planning;

    @Inject
    Clock clock;

    private final String code = Site.code();
    private Site site;

    @BeforeEach
    void noon() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
    }

    @Test
    void goodsThatWaitedWhileTheirGridWasRenamedGoWithTheNextPlan() {
        waits(site, code);
        site.upstream().renameGrid("G9");

        var runner = onDutyIn("G9");

        Site.get("/api/runs/" + site.runOf(runner))
                .then()
                .statusCode(200)
                .body("grid", equalTo("G9"))
                .body("stops[0].packages.code", contains(code));
    }

    @Test
    void whoWasMovedWhileBeingPlannedIsBusyUntilTheRunIsOver() {
        var carried = Carried.planned(json);
        move(carried.runner(), site);
        waits(site, code);

        plan();
        Site.get("/api/runs?community=" + site.community()).then().body("items", hasSize(0));

        carry(carried);
        Site.get("/api/runs/" + site.runOf(carried.runner())).then().body("stops[0].packages.code", contains(code));
    }

    private static void waits(Site site, String code) {
        site.upstream().sealed("FOOD", "1", code);
        await().atMost(LIMIT)
                .until(() -> Site.get("/api/packages/" + code + "/custody").statusCode() == 200);
    }

    private String onDutyIn(String grid) {
        var id = "v-" + Site.scan();
        var described = new HashMap<>(site.volunteer("GRID_RUNNER"));
        described.put("grids", List.of(grid));
        await().atMost(LIMIT)
                .until(() -> Site.put("/api/volunteers/" + id, described).statusCode() == 201);
        site.duty(id, true);
        return id;
    }

    /** As a description does that was taken in before the plan was committed. */
    private void move(String runner, Site to) {
        pool.preparedQuery("update volunteer set community = $1::text where id = $2::text")
                .execute(Tuple.of(to.community(), runner))
                .await()
                .atMost(LIMIT);
    }

    private void plan() {
        transactions.run(tx -> planning.run(tx, clock.now())).await().atMost(LIMIT);
    }

    private static void carry(Carried carried) {
        var from = carried.site();
        from.depart(carried.run(), Site.scan()).then().statusCode(200);
        from.handOver(carried.run(), "1", carried.volunteer(), carried.code())
                .then()
                .statusCode(200);
        from.deliver(Site.report(carried.code(), "DELIVERED", Site.scan()))
                .then()
                .statusCode(200);
    }
}
