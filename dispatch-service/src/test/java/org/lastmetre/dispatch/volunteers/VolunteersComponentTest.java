package org.lastmetre.dispatch.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Volunteers are described, come on duty and are told what to do. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class VolunteersComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
    }

    @Test
    void aVolunteerIsMadeKnownAndDescribedAnew() {
        var id = Site.scan();
        describe(id, Map.of()).then().statusCode(201).header("Location", equalTo("/api/volunteers/" + id));
        site.duty(id, true);
        describe(id, Map.of("carriesKg", 12.5))
                .then()
                .statusCode(200)
                .body("carriesKg", equalTo(12.5f))
                .body("onDuty", equalTo(true));
        Site.get("/api/volunteers/" + id).then().statusCode(200).body("workToday", equalTo(0));
    }

    @Test
    void theVolunteersOfACommunityAreListedPageByPage() {
        var ids = List.of(site.onDuty("GRID_RUNNER"), site.onDuty("GRID_RUNNER"), site.onDuty("BUILDING_VOLUNTEER"));
        var first = list("&limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        String next = first.path("next");
        var rest =
                list("&limit=2&after=" + next).then().body("items", hasSize(1)).extract();
        assertThat(rest.<String>path("next")).isNull();
        list("").then().body("items.id", containsInAnyOrder(ids.toArray()));
        list("&onDuty=false").then().body("items", hasSize(0));
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertThat(fieldsOf(describe("v", Map.of("grids", List.of("G9"), "buildings", List.of("77")))))
                .containsExactly("grids", "buildings");
        assertThat(fieldsOf(describe("v", Map.of("name", "a\u0000b")))).containsExactly("name");
        assertThat(fieldsOf(describe("v", Map.of("name", "x".repeat(101))))).containsExactly("name");
        assertThat(fieldsOf(describe("v", Map.of("carriesKg", 0)))).containsExactly("carriesKg");
        assertThat(fieldsOf(describe("v", Map.of("roles", List.of("KING"))))).containsExactly("roles[0]");
        assertThat(fieldsOf(Site.put("/api/volunteers/v", Map.of()))).containsExactly("community", "name", "roles");
        assertThat(fieldsOf(Site.put("/api/volunteers/v/duty", Map.of()))).containsExactly("onDuty");
    }

    @Test
    void whoOrWhatIsUnknownIsNotFound() {
        describe("v", Map.of("community", "nowhere")).then().statusCode(404);
        Site.get("/api/volunteers/nobody").then().statusCode(404);
        Site.get("/api/volunteers/nobody/tasks").then().statusCode(404);
        Site.get("/api/volunteers/nobody/updates").then().statusCode(404);
        Site.put("/api/volunteers/nobody/duty", Map.of("onDuty", true))
                .then()
                .statusCode(404)
                .body("type", equalTo("https://lastmetre.org/problems/unknown-volunteer"));
    }

    @Test
    void whoGoesOffDutyOnTheWayFinishesTheRunAndGetsNoOther() {
        var person = site.onDuty("GRID_RUNNER");
        var code = Site.code();
        site.upstream().sealed("FOOD", "1", code);
        var run = site.runOf(person);
        site.depart(run, Site.scan()).then().statusCode(200);
        site.duty(person, false);
        var other = site.onDuty("GRID_RUNNER");
        site.upstream().sealed("FOOD", "2", Site.code());
        site.runOf(other);
        site.handOver(run, "1", person, code).then().statusCode(200).body("runner", equalTo(person));
    }

    @Test
    void whoGoesOffDutyBeforeLeavingLeavesTheRunToSomebodyElse() {
        var person = site.onDuty("GRID_RUNNER");
        var code = Site.code();
        site.upstream().sealed("FOOD", "1", code);
        var run = site.runOf(person);
        site.duty(person, false);
        await().untilAsserted(() -> Site.get("/api/runs/" + run).then().body("state", equalTo("COMPLETED")));
        tasks(person).then().body("items", hasSize(0));
        Site.get("/api/volunteers/" + person).then().body("workToday", equalTo(0));
        site.depart(run, Site.scan()).then().statusCode(409);

        var other = site.onDuty("GRID_RUNNER");
        site.depart(site.runOf(other), Site.scan())
                .then()
                .statusCode(200)
                .body("stops[0].packages.code", hasItem(code));
    }

    @Test
    void tasksAreInWalkingOrderForRunnerAndVolunteer() {
        var runner = site.onDuty("GRID_RUNNER");
        var volunteer = site.onDuty("BUILDING_VOLUNTEER");
        var code = Site.code();
        site.upstream().sealed("FOOD", "2", code);
        site.runOf(runner);
        tasks(runner)
                .then()
                .statusCode(200)
                .body("items[0].role", equalTo("GRID_RUNNER"))
                .body("items[0].packages[0].floor", equalTo(3));
        tasks(volunteer)
                .then()
                .body("items[0].role", equalTo("BUILDING_VOLUNTEER"))
                .body("items[0].building", equalTo("2"))
                .body("items[0].packages.code", hasItem(code))
                .body("items[0].packages[0].state", equalTo("PLANNED"));
        Site.get("/api/volunteers/" + runner).then().body("workToday", equalTo(1));
    }

    private static Response tasks(String id) {
        return Site.get("/api/volunteers/" + id + "/tasks");
    }

    private Response describe(String id, Map<String, Object> otherwise) {
        var body = new HashMap<>(site.volunteer("GRID_RUNNER"));
        body.putAll(otherwise);
        return Site.put("/api/volunteers/" + id, body);
    }

    private Response list(String more) {
        return Site.get("/api/volunteers?community=" + site.community() + more);
    }

    private static List<String> fieldsOf(Response response) {
        response.then().statusCode(400).contentType("application/problem+json");
        return response.jsonPath().getList("violations.field");
    }
}
