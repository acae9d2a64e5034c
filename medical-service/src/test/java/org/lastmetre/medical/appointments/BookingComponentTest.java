package org.lastmetre.medical.appointments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Appointments are booked, moved, changed and cancelled over HTTP. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class BookingComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;
    private Bookings bookings;

    @BeforeEach
    void sundayMorning() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
        bookings = new Bookings(site);
        site.vehicle();
        site.vehicle();
    }

    @Test
    void aSeriesHoldsAVehicleForEachOfItsNextTrips() {
        Bookings.book(bookings.series("Zhao", "2026-03-02T14:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR"))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("trips", hasSize(6))
                .body("trips.state", everyItem(equalTo("HELD")))
                .body("trips[0].startsAt", equalTo("2026-03-02T14:00:00+08:00"))
                .body("trips[0].heldFrom", equalTo("2026-03-02T13:15:00+08:00"))
                .body("trips[0].heldUntil", equalTo("2026-03-02T16:15:00+08:00"));
    }

    @Test
    void aClashNamesFreeTimesAndTheFirstOfThemIsFree() {
        Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        var clash = Bookings.book(bookings.at("Lin", "2026-03-02T14:30"));

        assertProblem(clash, 409, "appointment-clash");
        var free = clash.jsonPath().getList("freeTimes", String.class);
        assertThat(free).hasSize(5);
        var other = bookings.at("Lin", "2026-03-02T14:30");
        other.put("startsAt", free.get(0));
        Bookings.book(other).then().statusCode(201);
    }

    @Test
    void aRefusedSeriesHoldsNothing() {
        Bookings.booked(bookings.at("Zhao", "2026-03-04T14:00"));
        assertProblem(
                Bookings.book(bookings.series("Lin", "2026-03-02T14:00", "FREQ=WEEKLY;BYDAY=MO,WE")),
                409,
                "appointment-clash");

        Bookings.book(bookings.at("Wu", "2026-03-02T14:00")).then().statusCode(201);
    }

    @Test
    void aHolidayIsMovedOneTimeCancelledAndBroughtBack() {
        var id = Bookings.booked(bookings.series("Zhao", "2026-03-02T14:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR"));

        Bookings.move(id, "2026-03-04", "2026-03-05T09:00").then().statusCode(200);
        Bookings.shown(id)
                .then()
                .body("trips.find { it.date == '2026-03-04' }.startsAt", equalTo("2026-03-05T09:00:00+08:00"));
        Bookings.cancel(id, "2026-03-06").then().statusCode(200);
        Bookings.cancel(id, "2026-03-06").then().statusCode(200);
        assertThat(Bookings.state(id, "2026-03-06")).isEqualTo("CANCELLED");
        Bookings.book(bookings.at("Lin", "2026-03-06T14:00")).then().statusCode(201);
        assertProblem(Bookings.move(id, "2026-03-06", "2026-03-06T14:00"), 409, "appointment-clash");
        Bookings.move(id, "2026-03-06", "2026-03-06T18:00").then().statusCode(200);
        assertThat(Bookings.state(id, "2026-03-06")).isEqualTo("HELD");
    }

    @Test
    void aHolidayFarAheadIsMovedBeforeItIsInSight() {
        var id = Bookings.booked(bookings.series("Zhao", "2026-03-02T14:00", "FREQ=WEEKLY;BYDAY=MO"));

        Bookings.move(id, "2026-05-04", "2026-05-06T14:00").then().statusCode(200);
        assertThat(Bookings.state(id, "2026-05-04")).isEqualTo("HELD");
        assertProblem(Bookings.move(id, "2026-05-05", "2026-05-06T14:00"), 404, "unknown-occurrence");
    }

    @Test
    void aChangeOfAllGivesUpWhatWasHeldAndACancellationFreesIt() {
        var id = Bookings.booked(bookings.series("Zhao", "2026-03-02T14:00", "FREQ=DAILY"));
        var change = Map.of(
                "destination",
                "elsewhere",
                "recurrence",
                "FREQ=WEEKLY;BYDAY=MO",
                "startsAt",
                "2026-03-02T15:00:00+08:00",
                "tripMinutes",
                30);
        Site.put(Bookings.PATH + "/" + id, change)
                .then()
                .statusCode(200)
                .body("trips.findAll { it.state == 'HELD' }.date", contains("2026-03-02", "2026-03-09"));
        Bookings.shown(id)
                .then()
                .body("medical.destination", equalTo("elsewhere"))
                .body("medical.person", equalTo("Zhao"));
        Bookings.book(bookings.at("Lin", "2026-03-03T14:00")).then().statusCode(201);
        Site.post(Bookings.PATH + "/" + id + "/cancellation", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        Site.post(Bookings.PATH + "/" + id + "/cancellation", "").then().statusCode(200);
        Bookings.book(bookings.at("Wu", "2026-03-02T15:00")).then().statusCode(201);
        assertProblem(Site.put(Bookings.PATH + "/" + id, change), 409, "appointment-over");
        assertProblem(Bookings.move(id, "2026-03-09", "2026-03-10T15:00"), 409, "appointment-over");
    }

    @Test
    void aRepeatUnderAKeyIsTheFirstAnswerAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, bookings.at("Zhao", "2026-03-02T14:00"));
        var again = keyed(key, bookings.at("Zhao", "2026-03-02T14:00"));

        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertProblem(keyed(key, bookings.at("Zhao", "2026-03-02T15:00")), 422, "key-reused");
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsField() {
        refused("recurrence", "every monday", "recurrence");
        refused("recurrence", "FREQ=HOURLY", "recurrence");
        refused("recurrence", "FREQ=WEEKLY;BYDAY=TU", "startsAt");
        refused("startsAt", "2026-02-28T10:00:00+08:00", "startsAt");
        refused("startsAt", "tomorrow", "startsAt");
        refused("tripMinutes", 0, "tripMinutes");
        refused("tripMinutes", 1441, "tripMinutes");
        refused("person", " ", "person");
        refused("room", "9999", "room");
        refused("destination", "x".repeat(501), "destination");
    }

    private void refused(String field, Object value, String violated) {
        var body = bookings.at("Zhao", "2026-03-02T14:00");
        body.put(field, value);
        var answer = Bookings.book(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).contains(violated);
    }

    @Test
    void whatIsNotThereIs404() {
        assertProblem(Bookings.shown(UUID.randomUUID().toString()), 404, "unknown-appointment");
        assertProblem(Bookings.shown("nonsense"), 404, "unknown-appointment");
        var id = Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        assertThat(Bookings.move(id, "someday", "2026-03-05T09:00").statusCode())
                .isEqualTo(400);
    }

    private static Response keyed(String key, Map<String, Object> body) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Bookings.PATH);
    }
}
