package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.identity.Account;

/** The story of one patient, from the household's call to home again and the vehicle on standby, over HTTP and nothing else. */
@ExtendWith(TheTown.class)
class PatientJourney {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String PERSON = "阿依古丽";
    private static final String VEHICLE = "/api/vehicles/green-1";
    private static Town town;
    private static Caller coordinator;
    private static Caller driver;
    private static Caller household;

    @BeforeAll
    static void theVehicleStandsBy(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
        town.keepQuiet(PERSON);
        coordinator = town.as(Account.MEDICAL);
        driver = town.as(Account.DRIVER);
        household = town.as(Account.resident(Town.FUMIN, "8", "3", "602"));
        coordinator.put(VEHICLE, """
                {"community":"fumin-garden","plate":"沪A-1200","seats":3,"wheelchair":true,"stretcher":true,
                 "protectionLevel":2,"driver":"driver"}""");
    }

    @Test
    void aPatientIsFetchedBroughtHomeAndTheVehicleStandsByAgain() {
        var request = theHouseholdAsks();
        assertThat(household.get(request).path("state").asText()).isEqualTo("ASSIGNED");
        theDriverIsToldWhatTheWayNeeds(request);
        for (var milestone : List.of("EN_ROUTE", "PICKED_UP", "AT_HOSPITAL", "RETURNING", "HOME")) {
            driver.post(request + "/milestones", """
                    {"milestone":"%s","by":"driver","at":"2026-03-02T08:40:00+08:00"}""".formatted(milestone), 200);
        }
        assertThat(household.get(request).path("state").asText()).isEqualTo("CLOSED");
        assertThat(state(VEHICLE)).isEqualTo("AWAITING_DISINFECTION");
        theCrewDisinfectsIt();
        await().atMost(SOON).until(() -> state(VEHICLE), "STANDBY"::equals);
        whoReadItIsInTheTrail(request);
    }

    private static String theHouseholdAsks() {
        var asked = household.post("/api/medical-requests", """
                {"community":"fumin-garden","building":"8","unit":"3","room":"602","person":"%s","type":"EMERGENCY",
                 "need":{"stretcher":true,"companions":1},"symptoms":"左臂无力"}""".formatted(PERSON), 201);
        return "/api/medical-requests/" + asked.path("id").asText();
    }

    private static void theDriverIsToldWhatTheWayNeeds(String request) {
        var told = driver.get(request).path("medical");
        assertThat(told.path("person").asText()).isEqualTo(PERSON);
        assertThat(told.path("room").asText()).isEqualTo("602");
        assertThat(told.at("/need/stretcher").asBoolean()).isTrue();
        assertThat(told.has("symptoms")).isFalse();
        assertThat(town.as(Account.OPERATIONS).get(request).has("medical")).isFalse();
    }

    /** The return is a task of the crew's by itself, and its end is heard of by itself. */
    private static void theCrewDisinfectsIt() {
        var crew = town.as(Account.SANITATION);
        var open = "/api/disinfection-tasks?community=fumin-garden&state=OPEN";
        var id = await().atMost(SOON)
                .until(() -> crew.get(open).at("/items/0/id").asText(), task -> !task.isEmpty());
        crew.post("/api/disinfection-tasks/" + id + "/completion", """
                {"agent":"chlorine 500 mg/l","by":"crew-2","scanId":"phone-7:1","at":"2026-03-02T10:50:00+08:00"}""", 200);
    }

    private static String state(String vehicle) {
        return coordinator.get(vehicle).path("state").asText();
    }

    private static void whoReadItIsInTheTrail(String request) {
        var id = request.substring(request.lastIndexOf('/') + 1);
        await().atMost(SOON)
                .until(
                        () -> town.as(Account.ADMIN)
                                .get("/api/audit?about=" + id)
                                .path("items")
                                .findValuesAsText("account"),
                        accounts -> accounts.contains("driver"));
        JsonNode trail = town.as(Account.ADMIN).get("/api/audit?about=" + id).path("items");
        assertThat(trail.findValuesAsText("call"))
                .contains("GET /api/medical-requests/{id}", "POST /api/medical-requests/{id}/milestones");
    }
}
