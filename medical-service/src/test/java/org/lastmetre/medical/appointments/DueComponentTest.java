package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** When it is time the trip appears by itself, with the vehicle that was held or another one. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(120)
class DueComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

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
    void theTripIsMadeAndTheHeldVehicleGoes() {
        var id = Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        var held = Bookings.shown(id).jsonPath().getString("trips[0].vehicle");
        time.set("2026-03-02T13:14");
        assertThat(Bookings.state(id, "2026-03-02")).isEqualTo("HELD");
        time.set("2026-03-02T13:15");
        Bookings.awaitState(id, "2026-03-02", "REQUESTED");

        var request = Bookings.shown(id).jsonPath().getString("trips[0].medicalRequest");
        Site.get(Site.path(request))
                .then()
                .body("state", equalTo("ASSIGNED"))
                .body("vehicle", equalTo(held))
                .body("triage", equalTo("ROUTINE"))
                .body("medical.destination", equalTo("Ruijin dialysis"));
        assertProblem(Bookings.cancel(id, "2026-03-02"), 409, "already-requested");
    }

    @Test
    void ifTheHeldVehicleIsOutAnotherOneGoesOnceTheReserveIsThere() {
        var id = Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        time.set("2026-03-02T13:00");
        var emergency = site.asks("Lin", "IMMEDIATE");
        var third = site.vehicle();
        time.set("2026-03-02T13:15");
        Bookings.awaitState(id, "2026-03-02", "REQUESTED");

        var request = Bookings.shown(id).jsonPath().getString("trips[0].medicalRequest");
        await().atMost(LIMIT).until(() -> Site.stateOf(request).equals("ASSIGNED"));
        assertThat(Site.get(Site.path(request)).jsonPath().getString("vehicle"))
                .isNotEqualTo(Site.get(Site.path(emergency)).jsonPath().getString("vehicle"));
        assertThat(Site.vehicleStateOf(third)).isIn("STANDBY", "ASSIGNED");
    }

    @Test
    void whoCanWaitIsNotGivenAVehicleThatIsHeldSoon() {
        Bookings.booked(bookings.at("Zhao", "2026-03-01T13:00"));
        var other = site.asks("Lin", "ROUTINE");

        assertThat(Site.stateOf(other)).isEqualTo("REQUESTED");
        var urgent = site.asks("Wu", "URGENT");
        assertThat(Site.stateOf(urgent)).isEqualTo("ASSIGNED");
    }

    @Test
    void whatWasOverBeforeAnybodyCouldLookIsMissed() {
        var id = Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        time.set("2026-03-02T15:00");

        Bookings.awaitState(id, "2026-03-02", "MISSED");
    }

    @Test
    void everyDayTheNextOneComesIntoSightAlsoWithoutAVehicle() {
        var id = Bookings.booked(bookings.series("Zhao", "2026-03-02T14:00", "FREQ=DAILY"));
        assertThat(Bookings.state(id, "2026-03-15")).isNull();
        Bookings.booked(bookings.at("Lin", "2026-03-15T14:00"));
        time.set("2026-03-03T10:00");

        Bookings.awaitState(id, "2026-03-15", "WITHOUT_VEHICLE");
        Bookings.awaitState(id, "2026-03-16", "HELD");
    }

    @Test
    void aSeriesThatHasNoMoreTimesIsOver() {
        var id = Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        time.set("2026-03-10T10:00");

        await().atMost(LIMIT)
                .until(() -> Bookings.shown(id).jsonPath().getString("state").equals("OVER"));
    }
}
