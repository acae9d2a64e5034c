package org.lastmetre.medical.vehicles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Vehicles are described, come on duty and go off; what is wrong is named. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class VehiclesComponentTest {
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
    void aNewVehicleStandsByAndStaysAsItIsWhenDescribedAgain() {
        var id = site.vehicle();
        Site.get("/api/vehicles/" + id)
                .then()
                .body("state", equalTo("STANDBY"))
                .body("since", equalTo("2026-03-01T10:00:00+08:00"))
                .body("plate", equalTo("沪A-1200"));
        Site.put("/api/vehicles/" + id + "/duty", Map.of("onDuty", false))
                .then()
                .body("state", equalTo("OFF"));
        Site.put("/api/vehicles/" + id, site.described()).then().statusCode(200).body("state", equalTo("OFF"));
        Site.put("/api/vehicles/" + id + "/duty", Map.of("onDuty", true)).then().body("state", equalTo("STANDBY"));
    }

    @Test
    void listsAreInPagesAndByState() {
        var ids = Stream.of(site.vehicle(), site.vehicle(), site.vehicle())
                .sorted()
                .toList();
        Site.put("/api/vehicles/" + ids.get(1) + "/duty", Map.of("onDuty", false))
                .then()
                .statusCode(200);
        var list = "/api/vehicles?limit=2&community=" + site.community();
        var first = Site.get(list).then().statusCode(200).body("items.id", equalTo(ids.subList(0, 2)));
        var next = first.extract().jsonPath().getString("next");
        Site.get(list + "&after=" + next).then().body("items.id", equalTo(ids.subList(2, 3)));
        Site.get(list + "&state=OFF").then().body("items.id", equalTo(ids.subList(1, 2)));
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        for (var field : List.of("community", "plate", "seats", "wheelchair", "stretcher", "protectionLevel")) {
            var described = site.described();
            described.remove(field);
            refused("v-" + UUID.randomUUID(), described, field);
        }
        var described = site.described();
        described.put("protectionLevel", 4);
        refused("v-" + UUID.randomUUID(), described, "protectionLevel");
        refused("no id!", site.described(), "id");
    }

    private static void refused(String id, Map<String, Object> described, String field) {
        Site.put("/api/vehicles/" + id, described).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void theSameDisinfectionTwiceIsTheSame() {
        var vehicle = site.vehicle();
        var trip = site.asks("Lin", "URGENT");
        Site.tell(trip, "PICKED_UP").then().statusCode(200);
        Site.tell(trip, "HOME").then().statusCode(200);
        var key = UUID.randomUUID().toString();
        for (var again = 0; again < 2; again++) {
            given().header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(Map.of("agent", "chlorine", "by", "crew-2", "at", Site.AT))
                    .post("/api/vehicles/" + vehicle + "/disinfection")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("STANDBY"));
        }
    }
}
