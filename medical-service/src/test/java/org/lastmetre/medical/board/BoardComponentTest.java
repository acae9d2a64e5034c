package org.lastmetre.medical.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** The board tells how the green channel stands, and nothing of whom it is about. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BoardComponentTest {
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

    private ValidatableResponse board() {
        return Site.get("/api/medical-board?community=" + site.community())
                .then()
                .statusCode(200);
    }

    @Test
    void anEmptyCommunityHasABoardOfNothing() {
        board().body("waiting.triage", contains("IMMEDIATE", "URGENT", "ROUTINE"))
                .body("waiting.count", contains(0, 0, 0))
                .body("escalated", empty())
                .body("vehicles.sums.STANDBY", equalTo(0))
                .body("vehicles.items", empty())
                .body("reserve.low", equalTo(false))
                .body("calls.due", equalTo(0));
    }

    @Test
    void whoWaitsIsCountedByTriageWithTheLongestWait() {
        site.asks("Lin", "ROUTINE");
        site.asks("Zhao", "ROUTINE");
        time.set("2026-03-01T10:05");
        site.asks("Wang", "URGENT");
        time.set("2026-03-01T10:07");
        board().body("waiting.count", contains(0, 1, 2))
                .body("waiting[0].oldest", nullValue())
                .body("waiting[1].seconds", equalTo(120))
                .body("waiting[2].oldest", equalTo("2026-03-01T10:00:00+08:00"))
                .body("waiting[2].seconds", equalTo(420));
    }

    @Test
    void whoIsToBeFetchedLaterDoesNotWaitYetAndAListToBuyNeverDoes() {
        var later = site.request("Lin", "ROUTINE");
        later.put("type", "APPOINTMENT");
        later.put("appointmentAt", "2026-03-01T14:00:00+08:00");
        Site.post("/api/medical-requests", later).then().statusCode(201);
        var list = site.request("Zhao", "URGENT");
        list.put("type", "MEDICINE");
        Site.post("/api/medical-requests", list).then().statusCode(201);
        board().body("waiting.count", contains(0, 0, 0));
        time.set("2026-03-01T12:30");
        board().body("waiting.count", contains(0, 0, 1)).body("waiting[2].seconds", equalTo(0));
    }

    @Test
    void theReserveIsLowSinceItWasUsedAndNoMoreOnceItIsThereAgain() {
        var vehicle = site.vehicle();
        board().body("reserve.low", equalTo(false)).body("reserve.standby", equalTo(1));
        time.set("2026-03-01T10:10");
        var trip = site.asks("Lin", "URGENT");
        time.set("2026-03-01T10:20");
        Site.tell(trip, "EN_ROUTE").then().statusCode(200);
        board().body("reserve.low", equalTo(true))
                .body("reserve.since", equalTo("2026-03-01T10:10:00+08:00"))
                .body("vehicles.sums.EN_ROUTE", equalTo(1))
                .body("vehicles.items.id", contains(vehicle))
                .body("vehicles.items[0].since", equalTo("2026-03-01T10:20:00+08:00"));
        Site.cancel(trip).then().statusCode(200);
        board().body("reserve.low", equalTo(false))
                .body("reserve.since", nullValue())
                .body("vehicles.sums.STANDBY", equalTo(1));
    }

    @Test
    void anEscalatedTripIsShownUntilAVehicleGoes() {
        var id = site.asks("Lin", "IMMEDIATE");
        time.set("2026-03-01T10:01");
        await().atMost(Duration.ofSeconds(20)).until(() -> Site.stateOf(id).equals("ESCALATED"));
        board().body("escalated.id", contains(id))
                .body("escalated[0].building", equalTo("1"))
                .body("escalated[0].since", equalTo("2026-03-01T10:01:00+08:00"))
                .body("waiting[0].count", equalTo(1));
        site.vehicle();
        board().body("escalated", empty()).body("waiting[0].count", equalTo(0));
    }

    @Test
    void theNextAppointmentsAreShownInTheirOrderWithTheirVehicles() {
        site.vehicle();
        site.vehicle();
        books("Zhao", "2026-03-02T16:00");
        books("Lin", "2026-03-02T09:00");
        board().body("appointments.startsAt", contains("2026-03-02T09:00:00+08:00", "2026-03-02T16:00:00+08:00"))
                .body("appointments.vehicle", everyItem(startsWith("v-")))
                .body("appointments.building", contains("1", "1"))
                .body("appointments[0].fetchedAt", equalTo("2026-03-02T08:15:00+08:00"));
        assertThat(board().extract().asString())
                .doesNotContain("Zhao", "Lin", "dialysis")
                .doesNotContainPattern("\\b301\\b");
    }

    private void books(String person, String local) {
        var body = new HashMap<String, Object>(
                Map.of("community", site.community(), "building", "1", "unit", "1", "room", "301", "person", person));
        body.putAll(Map.of("destination", "dialysis", "startsAt", local + ":00+08:00", "tripMinutes", 60));
        Site.post("/api/appointments", body).then().statusCode(201);
    }

    @Test
    void callsInVainAreDueAgainWhenTheirHourHasCome() {
        var ward = new Ward(site);
        var person = ward.person();
        ward.person(Map.of("room", "301"));
        board().body("calls.due", equalTo(2));
        Ward.tell(ward.idOf(person), Ward.inVain("2026-03-01T10:00")).then().statusCode(200);
        board().body("calls.due", equalTo(1)).body("calls.later", equalTo(1));
        time.set("2026-03-01T11:00");
        board().body("calls.due", equalTo(2)).body("calls.later", equalTo(0));
        Ward.tell(ward.idOf(person), Ward.reached("WELL", "2026-03-01T11:00"))
                .then()
                .statusCode(200);
        board().body("calls.due", equalTo(1)).body("calls.answered", equalTo(1));
    }

    @Test
    void nothingOnItTellsAPersonADoorOrAReason() {
        site.vehicle();
        site.asks("Lin Xiulan", "URGENT");
        site.asks("Zhao Ming", "ROUTINE");
        assertThat(board().extract().asString())
                .doesNotContain("Lin", "Zhao", "\"unit\"", "\"room\"", "chest", "沪", "driver")
                .doesNotContainPattern("\\b301\\b");
    }

    @Test
    void isForTheCoordinatorAndOperationsAlone() {
        var path = "/api/medical-board?community=" + site.community();
        for (var role : new String[] {"medical", "operations", "admin"}) {
            Site.as(TestTokens.of("x", role)).get(path).then().statusCode(200);
        }
        for (var role : new String[] {"dispatcher", "driver", "reception"}) {
            Site.as(TestTokens.of("x", role)).get(path).then().statusCode(403);
        }
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        Site.get("/api/medical-board").then().statusCode(400).body("violations[0].field", equalTo("community"));
        assertProblem(Site.get("/api/medical-board?community=nowhere"), 404, "unknown-community");
    }
}
