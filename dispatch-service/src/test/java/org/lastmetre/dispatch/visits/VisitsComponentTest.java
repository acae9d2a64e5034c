package org.lastmetre.dispatch.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CheckInEvent.DoorVisitEnded;
import org.lastmetre.contracts.CheckInEvent.DoorVisitRequested;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Phone;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** A door that medical asks to look at is a task of the building's volunteers until somebody was there, or it is over. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class VisitsComponentTest {
    private static final Instant AT = Instant.parse("2026-03-01T02:15:00Z");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private final UUID visit = UUID.randomUUID();
    private Site site;
    private String volunteer;

    @BeforeEach
    void aVisitIsWanted() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
        volunteer = site.onDuty("BUILDING_VOLUNTEER");
        wanted(3);
        await().atMost(Duration.ofSeconds(30)).until(() -> !tasksOf(volunteer).isEmpty());
    }

    private void wanted(long version) {
        site.upstream().send(new DoorVisitRequested(site.community(), visit, version, "2", "1", "502", AT));
    }

    @Test
    void theVolunteersOfTheBuildingSeeTheDoorAndNothingElse() {
        Phone.of(volunteer)
                .get("/api/volunteers/" + volunteer + "/tasks")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DOOR_VISIT"))
                .body("items[0].building", equalTo("2"))
                .body("items[0].visit.unit", equalTo("1"))
                .body("items[0].visit.floor", equalTo(5))
                .body("items[0].visit.room", equalTo("502"))
                .body("items[0].packages", empty())
                .body("items[0].runId", nullValue());
    }

    @Test
    void aRunnerSeesNoneAndWhoComesOnDutyLaterSeesIt() {
        var runner = site.onDuty("GRID_RUNNER");
        assertThat(tasksOf(runner)).isEmpty();
        var later = site.onDuty("BUILDING_VOLUNTEER");
        assertThat(tasksOf(later)).hasSize(1);
        site.duty(later, false);
        assertThat(tasksOf(later)).isEmpty();
    }

    @Test
    void whoWasThereTellsItMedicalHearsItAndTheTaskIsGone() {
        var scan = Site.scan();
        report(volunteer, volunteer, true, scan)
                .then()
                .statusCode(200)
                .body("state", equalTo("VISITED"))
                .body("answered", equalTo(true));
        report(volunteer, volunteer, true, scan).then().statusCode(200);
        report(volunteer, volunteer, false, Site.scan()).then().statusCode(200).body("answered", equalTo(true));
        var said = new Published(json, Topics.DISPATCH, site.community()).until("door-visited", all -> !all.isEmpty());
        assertThat(said).hasSize(1);
        assertThat(said.get(0).path("checkInId").asText()).isEqualTo(visit.toString());
        assertThat(said.get(0).path("answered").asBoolean()).isTrue();
        assertThat(tasksOf(volunteer)).isEmpty();
    }

    @Test
    void aVisitThatIsOverIsNoTaskAnyMore() {
        wanted(3);
        site.upstream().send(new DoorVisitEnded(site.community(), visit, 4, "2", AT));
        wanted(3);
        await().atMost(Duration.ofSeconds(30)).until(() -> tasksOf(volunteer).isEmpty());
    }

    @Test
    void whoDoesNotServeTheBuildingHasNoSuchVisit() {
        var runner = site.onDuty("GRID_RUNNER");
        var elsewhere = new Site(json).onDuty("BUILDING_VOLUNTEER");
        for (var other : List.of(runner, elsewhere)) {
            assertProblem(report(other, other, false, Site.scan()), 404, "unknown-door-visit");
        }
        assertThat(tasksOf(volunteer)).hasSize(1);
    }

    @Test
    void whatIsUnknownIsNotFoundAndWhatIsWrongIsNamed() {
        var path = "/api/door-visits/" + UUID.randomUUID();
        assertProblem(Site.post(path, told("lin", true, Site.scan())), 404, "unknown-door-visit");
        assertProblem(Site.post("/api/door-visits/x", told("lin", true, Site.scan())), 404, "unknown-door-visit");
        Site.post(path, Map.of())
                .then()
                .statusCode(400)
                .body("violations.field.sort()", contains("answered", "at", "by", "scanId"));
        report(volunteer, "somebody-else", true, Site.scan())
                .then()
                .statusCode(400)
                .body("violations.field", contains("by"));
    }

    private Response report(String phone, String by, boolean answered, String scan) {
        return Phone.of(phone).visit(visit.toString(), told(by, answered, scan));
    }

    private static Map<String, Object> told(String by, boolean answered, String scan) {
        return new HashMap<>(Map.of("answered", answered, "by", by, "scanId", scan, "at", "2026-03-01T10:40:00+08:00"));
    }

    private static List<Object> tasksOf(String volunteer) {
        return Site.get("/api/volunteers/" + volunteer + "/tasks").jsonPath().getList("items");
    }
}
