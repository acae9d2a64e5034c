package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;
import org.lastmetre.testing.Records;
import org.lastmetre.testing.TestTokens;

/** A driver follows the vehicle: whom to fetch where, where to, and what comes after, without who it is and why. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class NextStopComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @TestHTTPResource("/api/vehicles/")
    URI vehicles;

    private final String driver = "wu-" + UUID.randomUUID();
    private Site site;
    private String vehicle;

    @BeforeEach
    void aVehicleStandsBy() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
        vehicle = "v-" + UUID.randomUUID();
        var described = site.described();
        described.put("driver", driver);
        Site.put("/api/vehicles/" + vehicle, described).then().statusCode(201);
    }

    private EventReader follow(String last, String token) throws IOException {
        return EventReader.open(vehicles.resolve(vehicle + "/updates"), last, token);
    }

    private EventReader driving(String last) throws IOException {
        return follow(last, TestTokens.of(driver, "driver"));
    }

    private String somebodyAsks() {
        var request = site.request("Ouyang Nana", "URGENT");
        request.put("destination", "Ruijin Hospital");
        request.put("need", Map.of("wheelchair", true, "companions", 1));
        return Site.post("/api/medical-requests", request).jsonPath().getString("id");
    }

    private JsonNode stop(EventReader.Event event) throws IOException {
        assertThat(event.data()).doesNotContain("Ouyang", "chest pain");
        return json.readTree(event.data());
    }

    @Test
    void everyStopIsToldAsItComes() throws IOException {
        List<String> told = new ArrayList<>();
        try (var reader = driving(null)) {
            told.add(stop(reader.next()).path("next").asText());
            var id = somebodyAsks();
            told.add(stop(reader.next()).path("next").asText());
            for (var milestone : List.of("PICKED_UP", "AT_HOSPITAL", "RETURNING", "HOME")) {
                Site.tell(id, milestone).then().statusCode(200);
                told.add(stop(reader.next()).path("next").asText());
            }
            Site.disinfect(vehicle).then().statusCode(200);
            told.add(stop(reader.next()).path("next").asText());
        }
        assertThat(told).containsExactly("NONE", "FETCH", "HOSPITAL", "WAIT", "HOME", "DISINFECTION", "NONE");
    }

    @Test
    void theWayHasTheDoorTheNeedAndWhereTo() throws IOException {
        var id = somebodyAsks();
        try (var reader = driving(null)) {
            var trip = stop(reader.next()).path("trip");
            assertThat(trip.path("requestId").asText()).isEqualTo(id);
            assertThat(trip.path("building").asText()).isEqualTo("1");
            var way = trip.path("way");
            assertThat(way.path("unit").asText() + "/" + way.path("room").asText())
                    .isEqualTo("1/301");
            assertThat(way.path("destination").asText()).isEqualTo("Ruijin Hospital");
            assertThat(way.path("need").path("wheelchair").asBoolean()).isTrue();
            assertThat(way.path("need").path("companions").asInt()).isEqualTo(1);
        }
    }

    @Test
    void afterTheLineWasCutTheLastStopStandsForAllBeforeAndNothingIsToldTwice() throws IOException {
        String last;
        String id;
        try (var reader = driving(null)) {
            reader.next();
            id = somebodyAsks();
            last = reader.next().id();
        }
        Site.tell(id, "PICKED_UP").then().statusCode(200);
        Site.tell(id, "AT_HOSPITAL").then().statusCode(200);
        try (var reader = driving(last)) {
            var missed = reader.next();
            assertThat(missed.name()).isEqualTo("stop");
            assertThat(stop(missed).path("next").asText()).isEqualTo("WAIT");
            Site.tell(id, "RETURNING").then().statusCode(200);
            var live = reader.next();
            assertThat(stop(live).path("next").asText()).isEqualTo("HOME");
            assertThat(Long.parseLong(live.id())).isEqualTo(Long.parseLong(missed.id()) + 1);
        }
    }

    @Test
    void whoIsCancelledBeforeTheDoorIsNobodysStopAnyMoreAndTheNextOneIs() throws IOException {
        var id = somebodyAsks();
        try (var reader = driving(null)) {
            reader.next();
            Site.cancel(id).then().statusCode(200);
            assertThat(stop(reader.next()).has("trip")).isFalse();
            var next = site.asks("Zhao", "URGENT");
            assertThat(stop(reader.next()).path("trip").path("requestId").asText())
                    .isEqualTo(next);
        }
    }

    @Test
    void whoAsksAgainForMoreIsFetchedByAVehicleThatHasIt() throws IOException {
        var plain = "v-" + UUID.randomUUID();
        var described = site.described();
        described.put("stretcher", false);
        Site.put("/api/vehicles/" + vehicle + "/duty", Map.of("onDuty", false));
        Site.put("/api/vehicles/" + plain, described).then().statusCode(201);
        var id = site.asks("Ouyang", "IMMEDIATE");
        Site.put("/api/vehicles/" + vehicle + "/duty", Map.of("onDuty", true));
        try (var reader = driving(null)) {
            reader.next();
            asksAgain(Map.of("stretcher", true));
            assertThat(stop(reader.next()).path("trip").path("requestId").asText())
                    .isEqualTo(id);
            asksAgain(Map.of("companions", 2));
            var need = stop(reader.next()).path("trip").path("way").path("need");
            assertThat(need.path("stretcher").asBoolean()).isTrue();
            assertThat(need.path("companions").asInt()).isEqualTo(2);
        }
        assertThat(Site.vehicleStateOf(plain)).isEqualTo("STANDBY");
        assertThat(Site.get(Site.path(id)).jsonPath().getList("timeline.type"))
                .hasToString("[TripRequested, TripAssigned, TripRequeued, TripAssigned, TripAssigned]");
    }

    private void asksAgain(Map<String, Object> need) {
        var again = site.request("Ouyang", "IMMEDIATE");
        again.put("need", need);
        Site.post("/api/medical-requests", again).then().statusCode(200);
    }

    @Test
    void operationsFollowTheVehicleWithoutTheWay() throws IOException {
        somebodyAsks();
        try (var reader = follow(null, TestTokens.of("operations", "operations"))) {
            var shown = stop(reader.next());
            assertThat(shown.path("next").asText()).isEqualTo("FETCH");
            assertThat(shown.path("trip").has("way")).isFalse();
            assertThat(shown.toString()).doesNotContain("Ruijin", "wheelchair").doesNotContainPattern("\\b301\\b");
        }
    }

    @Test
    void thatADriverWasToldTheWayIsInTheTrail() throws IOException {
        somebodyAsks();
        try (var reader = driving(null)) {
            reader.next();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> Records.readAll(Topics.AUDIT).stream()
                .anyMatch(record -> record.payload().contains(driver)
                        && record.payload().contains("GET /api/vehicles/{id}/updates")
                        && record.payload().contains(vehicle)));
    }
}
