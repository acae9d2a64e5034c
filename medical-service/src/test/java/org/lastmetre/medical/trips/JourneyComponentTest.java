package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** One patient from the call to home, and the vehicle back on standby. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class JourneyComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:00");
    }

    @Test
    void aPatientIsFetchedBroughtAndTakenHomeAgain() {
        var site = new Site(json);
        var vehicle = site.vehicle();
        var id = site.asks("Lin", "IMMEDIATE");
        Site.get(Site.path(id)).then().body("state", equalTo("ASSIGNED")).body("vehicle", equalTo(vehicle));
        for (var milestone : List.of("EN_ROUTE", "PICKED_UP", "AT_HOSPITAL", "RETURNING")) {
            Site.tell(id, milestone).then().statusCode(200).body("state", equalTo(milestone));
        }
        Site.tell(id, "HOME").then().statusCode(200).body("state", equalTo("CLOSED"));
        assertThat(Site.vehicleStateOf(vehicle)).isEqualTo("AWAITING_DISINFECTION");
        Site.disinfect(vehicle)
                .then()
                .statusCode(200)
                .body("state", equalTo("STANDBY"))
                .body("building", equalTo("1"));
        Site.get(Site.path(id))
                .then()
                .body(
                        "timeline.type",
                        contains(
                                "TripRequested",
                                "TripAssigned",
                                "TripMilestone",
                                "TripMilestone",
                                "TripMilestone",
                                "TripMilestone",
                                "TripMilestone",
                                "TripClosed"))
                .body("timeline[3].detail", equalTo("PICKED_UP"))
                .body("timeline[3].by", equalTo("driver Wu"))
                .body("timeline[3].at", equalTo(Site.AT))
                .body("timeline[3].recordedAt", equalTo("2026-03-01T10:00:00+08:00"));
    }

    @Test
    void sanitationPutsTheVehicleBackOnStandby() {
        var site = new Site(json);
        var vehicle = site.vehicle();
        var id = site.asks("Lin", "IMMEDIATE");
        Site.tell(id, "PICKED_UP").then().statusCode(200);
        Site.tell(id, "HOME").then().statusCode(200);
        var returned = Site.get("/api/vehicles/" + vehicle).jsonPath().getLong("version");
        site.upstream().disinfected(vehicle, returned - 1);
        site.upstream().disinfected("v-" + UUID.randomUUID(), returned);
        site.upstream().disinfected(vehicle, returned);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Site.vehicleStateOf(vehicle).equals("STANDBY"));
    }

    @Test
    void whoWaitsIsFetchedWhenAVehicleStandsByAgain() {
        var site = new Site(json);
        var first = site.asks("Lin", "URGENT");
        var second = site.asks("Zhao", "IMMEDIATE");
        assertThat(Site.stateOf(first)).isEqualTo("REQUESTED");
        var vehicle = site.vehicle();
        assertThat(Site.stateOf(second)).isEqualTo("ASSIGNED");
        Site.cancel(second).then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(Site.stateOf(first)).isEqualTo("ASSIGNED");
        assertThat(Site.vehicleStateOf(vehicle)).isEqualTo("ASSIGNED");
    }

    @Test
    void afterThePickUpACancelledTripsVehicleIsDisinfectedFirst() {
        var site = new Site(json);
        var vehicle = site.vehicle();
        var id = site.asks("Lin", "URGENT");
        Site.tell(id, "PICKED_UP").then().statusCode(200);
        Site.cancel(id).then().statusCode(200);
        Site.cancel(id).then().statusCode(200).body("timeline", hasSize(4));
        assertThat(Site.vehicleStateOf(vehicle)).isEqualTo("AWAITING_DISINFECTION");
    }

    @Test
    void anImmediateTripTakesTheVehicleOfARoutineOne() {
        var site = new Site(json);
        site.vehicle();
        var kept = site.vehicle();
        var routine = site.asks("Lin", "ROUTINE");
        var urgent = site.asks("Zhao", "URGENT");
        assertThat(List.of(Site.stateOf(routine), Site.stateOf(urgent))).containsOnly("ASSIGNED");
        var immediate = site.asks("Wang", "IMMEDIATE");
        assertThat(Site.stateOf(immediate)).isEqualTo("ASSIGNED");
        assertThat(Site.stateOf(routine)).isEqualTo("REQUESTED");
        assertThat(kept).isNotBlank();
    }

    @Test
    void aRoutineTripLeavesTheReserve() {
        var site = new Site(json);
        site.vehicle();
        var routine = site.asks("Lin", "ROUTINE");
        assertThat(Site.stateOf(routine)).isEqualTo("REQUESTED");
        site.vehicle();
        assertThat(Site.stateOf(routine)).isEqualTo("ASSIGNED");
    }

    @Test
    void aListToBuyNeedsNoVehicleAndStandsForNoTrip() {
        var site = new Site(json);
        site.vehicle();
        var list = site.request("Lin", "URGENT");
        list.put("type", "MEDICINE");
        list.put("medicines", List.of(Map.of("name", "insulin", "quantity", 2)));
        Site.post("/api/medical-requests", list).then().statusCode(201).body("state", equalTo("REQUESTED"));
        assertThat(Site.stateOf(site.asks("Lin", "URGENT"))).isEqualTo("ASSIGNED");
    }
}
