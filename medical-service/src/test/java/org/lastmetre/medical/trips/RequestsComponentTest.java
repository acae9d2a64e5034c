package org.lastmetre.medical.trips;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** What is taken, what is the same request again, and what is refused. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class RequestsComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
    }

    @Test
    void unlessItIsSaidTheTypeTellsHowPressingItIs() {
        for (var usual : Map.of("EMERGENCY", "IMMEDIATE", "APPOINTMENT", "ROUTINE", "MEDICINE", "URGENT")
                .entrySet()) {
            var request = site.request("patient of " + usual.getKey(), "URGENT");
            request.remove("triage");
            request.put("type", usual.getKey());
            request.put("medicines", List.of(Map.of("name", "insulin", "quantity", 1)));
            Site.post("/api/medical-requests", request)
                    .then()
                    .statusCode(201)
                    .body("triage", equalTo(usual.getValue()));
        }
    }

    @Test
    void aPersonWithALiveTripIsShownThatOne() {
        var id = site.asks("Lin Xiulan", "URGENT");
        var again = site.request("  lin  XIULAN ", "URGENT");
        Site.post("/api/medical-requests", again).then().statusCode(200).body("id", equalTo(id));
        Site.cancel(id).then().statusCode(200);
        Site.post("/api/medical-requests", again).then().statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void askedAgainMorePressingItIsMorePressing() {
        var id = site.asks("Lin", "ROUTINE");
        var stroke = site.request("Lin", "IMMEDIATE");
        stroke.put("symptoms", "can't speak");
        Site.post("/api/medical-requests", stroke).then().statusCode(200).body("triage", equalTo("IMMEDIATE"));
        Site.get(Site.path(id)).then().body("medical.symptoms", equalTo("can't speak"));
    }

    @Test
    void anotherPersonOfTheHouseholdIsAnother() {
        assertThat(site.asks("Lin", "URGENT")).isNotEqualTo(site.asks("Zhao", "URGENT"));
    }

    @Test
    void theSameKeyIsTheSameRequest() {
        var request = site.request("Lin", "URGENT");
        var key = UUID.randomUUID().toString();
        var first = keyed(key, request);
        first.then().statusCode(201).header("Location", startsWith("/api/medical-requests/"));
        keyed(key, request).then().statusCode(201).header("Idempotency-Replayed", "true");
        request.put("symptoms", "other");
        assertProblem(keyed(key, request), 422, "key-reused");
    }

    private static Response keyed(String key, Map<String, Object> request) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/medical-requests");
    }

    @Test
    void anAppointmentIsFetchedForAnHourAndAHalfAhead() {
        site.vehicle();
        site.vehicle();
        var request = site.request("Lin", "ROUTINE");
        request.put("type", "APPOINTMENT");
        request.put("appointmentAt", "2026-03-01T13:00:00+08:00");
        var answer = Site.post("/api/medical-requests", request);
        answer.then().statusCode(201).body("state", equalTo("REQUESTED"));
        time.set("2026-03-01T11:31");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Site.stateOf(answer.jsonPath().getString("id")).equals("ASSIGNED"));
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        for (var field : List.of("building", "unit", "room", "person", "type", "community")) {
            var request = site.request("Lin", "URGENT");
            request.remove(field);
            refused(request, field);
        }
        refused(with("building", "99"), "building");
        refused(with("room", "9901"), "room");
        refused(with("type", "HOLIDAY"), "type");
        refused(with("need", Map.of("companions", -1)), "need.companions");
        refused(with("medicines", List.of(Map.of("name", "insulin"))), "medicines[0].quantity");
        refused(with("person", " "), "person");
        refused(with("appointmentAt", "tomorrow"), "appointmentAt");
    }

    private Map<String, Object> with(String field, Object value) {
        var request = site.request("Lin", "URGENT");
        request.put(field, value);
        return request;
    }

    private static void refused(Map<String, Object> request, String field) {
        Site.post("/api/medical-requests", request).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertProblem(Site.get(Site.path("nothing")), 404, "unknown-medical-request");
        assertProblem(Site.tell(UUID.randomUUID().toString(), "HOME"), 404, "unknown-medical-request");
        assertProblem(Site.disinfect("v-unknown"), 404, "unknown-vehicle");
        var request = site.request("Lin", "URGENT");
        request.put("community", "nowhere");
        assertProblem(Site.post("/api/medical-requests", request), 404, "unknown-community");
    }

    @Test
    void outOfOrderIsAConflict() {
        var id = site.asks("Lin", "URGENT");
        assertProblem(Site.tell(id, "EN_ROUTE"), 409, "not-assigned");
        var vehicle = site.vehicle();
        assertProblem(Site.tell(id, "HOME"), 409, "not-picked-up");
        assertProblem(Site.disinfect(vehicle), 409, "not-awaiting-disinfection");
        assertProblem(Site.put("/api/vehicles/" + vehicle + "/duty", Map.of("onDuty", false)), 409, "vehicle-busy");
        Site.tell(id, "PICKED_UP").then().statusCode(200);
        Site.tell(id, "PICKED_UP").then().statusCode(200).body("timeline", hasSize(3));
        assertProblem(Site.tell(id, "EN_ROUTE"), 409, "milestone-passed");
    }

    @Test
    void listsAreInPagesAndByState() {
        var ids = List.of(site.asks("a", "URGENT"), site.asks("b", "URGENT"), site.asks("c", "URGENT"));
        var list = "/api/medical-requests?limit=2&community=" + site.community();
        var first = Site.get(list).then().statusCode(200).body("items.id", equalTo(ids.subList(0, 2)));
        var next = first.extract().jsonPath().getString("next");
        Site.get(list + "&after=" + next).then().body("items.id", equalTo(ids.subList(2, 3)));
        Site.cancel(ids.get(1)).then().statusCode(200);
        Site.get(list + "&state=CANCELLED").then().body("items.id", equalTo(ids.subList(1, 2)));
        Site.get(list + "&state=LOST").then().statusCode(400).body("violations.field", hasItem("state"));
    }
}
