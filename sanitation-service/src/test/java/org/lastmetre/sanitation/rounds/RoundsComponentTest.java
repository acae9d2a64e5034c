package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.sanitation.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** A day of a community over HTTP: nine sites, due 07:00-08:18, 09:48-11:06, 12:36-13:54 and so on. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class RoundsComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Place place;

    @BeforeEach
    void theDayIsPlanned() {
        time.set("2026-03-01T06:00");
        place = new Place(json);
        await().atMost(Place.LIMIT).until(() -> rounds("").size() == 54);
    }

    private List<Map<String, Object>> rounds(String more) {
        return Place.get("/api/rounds?limit=500&community=" + place.community() + more)
                .jsonPath()
                .getList("items");
    }

    private static Map<String, Object> done(String at) {
        var body = new HashMap<String, Object>();
        body.put("agent", "chlorine");
        body.put("mgPerLitre", 500);
        body.put("by", "crew-2");
        body.put("scanId", UUID.randomUUID().toString());
        body.put("at", at + ":00+08:00");
        return body;
    }

    private Response scan(String site, Map<String, Object> body) {
        return Place.post("/api/sites/" + place.community() + "/" + site + "/completion", body);
    }

    private Response alerts() {
        return Place.get("/api/sanitation-alerts?limit=500&community=" + place.community());
    }

    @Test
    void theCodeOfASiteDoesTheRoundThatIsDueOnce() {
        time.set("2026-03-01T07:10");
        var body = done("2026-03-01T07:09");
        var first = scan("gate", body);
        first.then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("doneAt", equalTo("2026-03-01T07:09:00+08:00"))
                .body("agent", equalTo("chlorine"))
                .body("version", equalTo(2));
        var again = scan("gate", body);
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(rounds("&site=gate&state=DONE")).hasSize(1);
        assertThat(rounds("&site=gate&state=DUE")).hasSize(5);
    }

    @Test
    void theSameScanOfAnotherSiteOrRoundIsNoRepeat() {
        time.set("2026-03-01T07:10");
        var body = done("2026-03-01T07:09");
        scan("gate", body).then().statusCode(200);
        assertProblem(scan("lobby-1", body), 422, "key-reused");
        var id = rounds("&site=lobby-1").get(0).get("id");
        assertProblem(Place.post("/api/rounds/" + id + "/completion", body), 422, "key-reused");
        assertThat(rounds("&state=DONE")).hasSize(1);
    }

    @Test
    void earlyBunchedUpAndForeignScansAreAnsweredClearly() {
        assertProblem(scan("gate", done("2026-03-01T06:00")), 409, "too-early");
        scan("gate", done("2026-03-01T06:00")).then().body("from", equalTo("2026-03-01T07:00:00+08:00"));
        time.set("2026-03-01T09:47");
        scan("gate", done("2026-03-01T09:47")).then().statusCode(200).body("state", equalTo("LATE"));
        time.set("2026-03-01T09:50");
        assertProblem(scan("gate", done("2026-03-01T09:50")), 409, "too-soon");
        scan("gate", done("2026-03-01T09:50")).then().body("from", equalTo("2026-03-01T11:17:00+08:00"));
        assertProblem(scan("nowhere", done("2026-03-01T09:50")), 404, "unknown-site");
        assertProblem(Place.post("/api/rounds/nonsense/completion", done("2026-03-01T09:50")), 404, "unknown-round");
        var nothing = Place.post("/api/sites/" + place.community() + "/gate/completion", Map.of());
        assertProblem(nothing, 400, "invalid");
    }

    @Test
    void aRoundIsDoneByItsIdOnceHoweverManySayIt() {
        time.set("2026-03-01T07:10");
        var id = rounds("&site=lobby-1").get(0).get("id");
        var path = "/api/rounds/" + id + "/completion";
        Place.post(path, done("2026-03-01T07:10")).then().statusCode(200).body("site", equalTo("lobby-1"));
        assertProblem(Place.post(path, done("2026-03-01T07:11")), 409, "already-done");
    }

    @Test
    void whatIsNearlyOverIsAnAlertAndWhatIsOverIsMissedOnceAndForAll() {
        time.set("2026-03-01T08:02");
        alerts().then().body("items", hasSize(0));
        time.set("2026-03-01T08:03");
        alerts().then()
                .body("items", hasSize(9))
                .body("items[0].type", equalTo("ROUND_OVERDUE"))
                .body("items[0].detail", containsString("until 08:18"));
        scan("gate", done("2026-03-01T08:03")).then().statusCode(200);
        alerts().then().body("items", hasSize(8));
        time.set("2026-03-01T09:48");
        await().atMost(Place.LIMIT).until(() -> rounds("&state=MISSED").size() == 8);
        alerts().then().body("items.type.unique()", contains("ROUND_MISSED"));
        scan("lobby-1", done("2026-03-01T08:00")).then().statusCode(200).body("state", equalTo("DONE"));
        alerts().then().body("items", hasSize(7));
    }

    @Test
    void theWayLeadsThroughWhatIsDueNow() {
        var route = "/api/rounds/route?community=" + place.community();
        Place.get(route).then().statusCode(200).body("items", hasSize(0));
        time.set("2026-03-01T07:00");
        scan("lobby-2", done("2026-03-01T07:00")).then().statusCode(200);
        Place.get(route)
                .then()
                .body(
                        "items.site",
                        contains("gate", "lobby-1", "lobby-3", "waste-1", "lobby-4", "lobby-5", "lobby-6", "waste-2"));
        Place.get(route + "&grid=G2").then().body("items", hasSize(4));
    }

    @Test
    void aSiteThatWasDoneLateIsOfferedAgainOnceTheGapHasPassed() {
        time.set("2026-03-01T09:47");
        scan("gate", done("2026-03-01T09:47")).then().statusCode(200).body("state", equalTo("LATE"));
        time.set("2026-03-01T11:16");
        assertThat(offered()).hasSize(8).doesNotContain("gate");
        time.set("2026-03-01T11:17");
        assertThat(offered()).hasSize(9).contains("gate");
        scan("gate", done("2026-03-01T11:17")).then().statusCode(200);
    }

    @Test
    void whatWasDoneJustBeforeMidnightIsOfferedAgainOnceTheGapHasPassed() {
        var night = new CommunityDocument.SanitationPolicy(
                4, LocalTime.MIDNIGHT, LocalTime.of(23, 50), Duration.ofMinutes(90), LocalTime.of(22, 0));
        place.upstream().define(2, night, Upstream.sites());
        await().atMost(Place.LIMIT).until(() -> rounds("&site=gate").stream()
                .anyMatch(round -> round.get("dueFrom").equals("2026-03-01T23:50:00+08:00")));
        time.set("2026-03-01T23:55");
        scan("gate", done("2026-03-01T23:55")).then().statusCode(200);
        time.set("2026-03-02T00:00");
        await().atMost(Place.LIMIT).until(() -> offered().size() == 8);
        time.set("2026-03-02T01:24");
        assertThat(offered()).hasSize(8).doesNotContain("gate");
        time.set("2026-03-02T01:25");
        assertThat(offered()).hasSize(9).contains("gate");
    }

    private List<String> offered() {
        return Place.get("/api/rounds/route?community=" + place.community())
                .jsonPath()
                .getList("items.site");
    }

    @Test
    void aHeldBuildingIsSkippedWithItsReasonWhenItWouldBeDue() {
        place.upstream().contain("3", "HELD", 1);
        time.set("2026-03-01T07:00");
        await().atMost(Place.LIMIT).until(() -> rounds("&state=SKIPPED").size() == 1);
        assertThat(rounds("&state=SKIPPED").get(0))
                .containsEntry("site", "lobby-3")
                .containsEntry("reason", "BUILDING_HELD");
        assertProblem(scan("lobby-3", done("2026-03-01T07:00")), 409, "building-held");
        place.upstream().contain("3", "OPEN", 2);
        time.set("2026-03-01T09:48");
        await().atMost(Place.LIMIT)
                .until(() -> rounds("&site=lobby-3&state=DUE").size() == 5);
        await().atMost(Place.LIMIT)
                .until(() -> scan("lobby-3", done("2026-03-01T09:48")).statusCode() == 200);
    }

    @Test
    void aPolicyAndASiteThatChangeAtNoonLeaveTheMorningAsItWas() {
        time.set("2026-03-01T07:00");
        scan("gate", done("2026-03-01T07:00")).then().statusCode(200);
        time.set("2026-03-01T12:00");
        await().atMost(Place.LIMIT).until(() -> rounds("&state=MISSED").size() == 8);
        var sites = Upstream.sites().subList(5, 7);
        place.upstream().define(2, Upstream.USUAL, sites);
        await().atMost(Place.LIMIT).until(() -> rounds("&state=DUE").stream()
                .allMatch(round -> List.of("gate", "lobby-6").contains(round.get("site"))));
        assertThat(rounds("&state=DONE")).hasSize(1);
        assertThat(rounds("&state=MISSED")).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aListGoesOnWhereItEnded() {
        var first = Place.get("/api/rounds?limit=20&community=" + place.community());
        first.then().body("items", hasSize(20));
        var next = first.jsonPath().getString("next");
        Place.get("/api/rounds?limit=500&community=" + place.community() + "&after=" + next)
                .then()
                .body("items", hasSize(34))
                .body("next", equalTo(null));
    }

    @Test
    void aSiteHasALabelToPrint() {
        var label = Place.get("/api/sites/" + place.community() + "/gate/label.svg");
        label.then().statusCode(200).contentType(startsWith("image/svg+xml")).body(containsString("gate"));
        assertProblem(Place.get("/api/sites/" + place.community() + "/none/label.svg"), 404, "unknown-site");
    }
}
