package org.lastmetre.console.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class OverviewComponentTest {
    @Test
    void putsTheDayTogether() {
        given().get("/api/overview?community=c1")
                .then()
                .statusCode(200)
                .body("sums.announced", equalTo(40))
                .body("windows[0].state", equalTo("OPEN"))
                .body("clearance.state", equalTo("RED"))
                .body("shelves.expected", equalTo(6))
                .body("shelves.shelved", equalTo(4))
                .body("vehicles.CARRYING", equalTo(2))
                .body("alerts.open", equalTo(6))
                .body("alerts.byKind.OVERNIGHT_RISK", equalTo(1))
                .body("unavailable", contains("sanitation-board", "sanitation-alerts"));
    }

    @Test
    void namesAPartThatCannotBeHad() {
        given().get("/api/overview?community=partial")
                .then()
                .statusCode(200)
                .body("$", hasKey("windows"))
                .body("windows", nullValue())
                .body("sums.received", equalTo(37))
                .body("unavailable", contains("windows", "sanitation-board", "sanitation-alerts"));
    }

    @Test
    void namesAPartThatTheCallerMayNotSee() {
        given().get("/api/overview?community=restricted")
                .then()
                .statusCode(200)
                .body("sums", nullValue())
                .body("clearance.state", equalTo("RED"))
                .body("unavailable", contains("sums", "sanitation-board", "sanitation-alerts"));
    }

    @Test
    void refusesAnUnknownCommunityAndNone() {
        given().get("/api/overview?community=nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/unknown-community"));
        given().get("/api/alerts?community=nowhere").then().statusCode(404);
        given().get("/api/overview").then().statusCode(400).body("violations[0].field", equalTo("community"));
        given().get("/api/overview?community=c1&date=today")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("date"));
    }

    @Test
    void listsWhatWantsAHuman() {
        given().get("/api/alerts?community=c1&state=OPEN")
                .then()
                .statusCode(200)
                .body("$", hasKey("next"))
                .body(
                        "items.kind",
                        contains(
                                "ADDRESS_REVIEW_WAITING",
                                "CUSTODY_DIFFERENCE",
                                "VEHICLE_RESERVE_LOW",
                                "TRIP_ESCALATED",
                                "CHECK_IN_MISSED",
                                "OVERNIGHT_RISK"))
                .body("items[0].id", equalTo("address-review-waiting:c1:o1"))
                .body("items[1].subject", equalTo("r1/7"))
                .body("items[1].detail", containsString("5 sent, 4 accepted: one bag torn"))
                .body("items[2].id", equalTo("vehicle-reserve-low:c1:vehicles"))
                .body("items[3].id", equalTo("trip-escalated:c1:t1"))
                .body("items[3].detail", containsString("building 8"))
                .body("items[4].id", equalTo("check-in-missed:c1:k1"))
                .body("items[4].detail", containsString("building 7"))
                .body("items[4].detail", containsString("NOT_REACHED"))
                .body("items[5].detail", containsString("12 on hand"))
                .body("items.detail", not(contains(containsString("十栋"))));
    }

    @Test
    void keepsNoAlertsThatAreOver() {
        given().get("/api/alerts?community=c1&state=CLOSED").then().body("items", empty());
        given().get("/api/alerts?community=c1&state=x")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("state"));
    }
}
