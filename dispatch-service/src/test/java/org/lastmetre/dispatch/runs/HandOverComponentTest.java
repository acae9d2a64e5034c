package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Departure and the two-sided hand-over. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class HandOverComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;
    private String person;
    private String one;
    private String two;
    private String run;

    @BeforeEach
    void aRunIsPlanned() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
        person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        one = Site.code();
        two = Site.code();
        site.upstream().sealed("FOOD", "1", one, two);
        run = site.runOf(person);
    }

    @Test
    void whatIsMissingGoesBackAndIsOnRecord() {
        site.depart(run, Site.scan());
        var said = Map.<String, Object>of("accepted", List.of(one), "difference", "torn bag", "by", person);
        site.handOver(run, "1", Site.scan(), said)
                .then()
                .statusCode(200)
                .body("stops[0].sent", equalTo(2))
                .body("stops[0].accepted", equalTo(1));
        Site.get("/api/custody-differences?community=" + site.community())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].runId", equalTo(run))
                .body("items[0].sent", equalTo(2))
                .body("items[0].accepted", equalTo(1))
                .body("items[0].difference", equalTo("torn bag"))
                .body("items[0].at", equalTo("2026-03-01T10:31:00+08:00"));
        Site.get("/api/packages/" + two + "/custody")
                .then()
                .body("items.last().to", equalTo("reception:gate"))
                .body("items.last().what", equalTo("NOT_ACCEPTED"));
        var event = new Published(json, Topics.DISPATCH, site.community())
                .until("batch-handed-over", events -> !events.isEmpty())
                .get(0);
        assertThat(event.path("missing")).hasSize(1);
    }

    @Test
    void whatDifferedIsListedTheLatestFirstUntilTheDayAfterIsOver() {
        site.depart(run, Site.scan());
        var none = Map.<String, Object>of("acceptedCount", 0, "difference", "nobody there", "by", person);
        site.handOver(run, "1", Site.scan(), none).then().statusCode(200).body("state", equalTo("COMPLETED"));
        time.set("2026-03-02T10:31");
        var later = site.runOf(person);
        site.depart(later, Site.scan());
        site.handOver(later, "1", Site.scan(), none).then().statusCode(200);

        var first = differences("&limit=1").body("items.runId", contains(later)).extract();
        differences("&limit=1&after=" + first.path("next"))
                .body("items.runId", contains(run))
                .body("next", nullValue());
        time.set("2026-03-03T10:31");
        differences("").body("items.runId", contains(later));
    }

    private ValidatableResponse differences(String more) {
        return Site.get("/api/custody-differences?community=" + site.community() + more)
                .then()
                .statusCode(200);
    }

    @Test
    void aDifferenceWithoutItsReasonIsRefused() {
        site.depart(run, Site.scan());
        site.handOver(run, "1", person, one).then().statusCode(400).body("violations[0].field", equalTo("difference"));
        site.handOver(run, "1", person, one, "unknown-code")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("accepted"));
    }

    @Test
    void aCountIsEnough() {
        site.depart(run, Site.scan());
        site.handOver(run, "1", Site.scan(), Map.of("acceptedCount", 2, "by", person))
                .then()
                .statusCode(200)
                .body("stops[0].difference", nullValue())
                .body("stops[0].packages.state", contains("AT_BUILDING", "AT_BUILDING"));
    }

    @Test
    void aStopIsTakenOverOnceAndItsScanCanBeRepeated() {
        site.depart(run, Site.scan());
        var scan = Site.scan();
        var said = Map.<String, Object>of("acceptedCount", 2, "by", person);
        site.handOver(run, "1", scan, said).then().statusCode(200);
        site.handOver(run, "1", scan, said).then().statusCode(200).header("Idempotency-Replayed", "true");
        site.handOver(run, "1", Site.scan(), said)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://lastmetre.org/problems/already-handed-over"));
    }

    @Test
    void aRunLeavesOnceAndItsScanCanBeRepeated() {
        var scan = Site.scan();
        site.handOver(run, "1", person, one, two).then().statusCode(409);
        site.depart(run, scan).then().statusCode(200);
        site.depart(run, scan).then().statusCode(200).header("Idempotency-Replayed", "true");
        site.depart(run, Site.scan())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://lastmetre.org/problems/already-departed"));
    }

    @Test
    void theSameDepartureAtTheSameMomentIsOne() {
        var scan = Site.scan();
        var departures = Stream.generate(() -> CompletableFuture.supplyAsync(() -> site.depart(run, scan)))
                .limit(6)
                .toList();
        assertThat(departures)
                .extracting(CompletableFuture::join)
                .extracting(Response::statusCode)
                .containsOnly(200);
    }

    @Test
    void whatWasHeldSinceItWasPlannedStays() {
        site.upstream().contain("1", "HELD", 1);
        Awaitility.await().untilAsserted(() -> {
            var clearance = Site.get("/api/clearance?community=" + site.community());
            clearance.then().body("left.reason", contains("HELD_BUILDING", "HELD_BUILDING"));
        });
        site.depart(run, Site.scan())
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("stops", hasSize(0));
        Site.get("/api/packages/" + one + "/custody").then().body("items", hasSize(1));
        site.upstream().contain("1", "OPEN", 2);
        assertThat(site.runOf(person)).isNotEqualTo(run);
    }

    @Test
    void unknownRunsAndStopsAreNotFound() {
        Site.get("/api/runs/no-id").then().statusCode(404);
        Site.get("/api/runs/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        site.depart(run, Site.scan());
        site.handOver(run, "9", person, one).then().statusCode(404).body("status", not(equalTo(200)));
    }
}
