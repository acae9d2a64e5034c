package org.lastmetre.console.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class RefusalsComponentTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void aServiceThatIsDownIsNotAvailable() {
        given().get("/api/rounds")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "1")
                .body("type", endsWith("/service-unavailable"))
                .body("instance", equalTo("/api/rounds"));
    }

    @Test
    void aServiceThatIsDownIsNotAvailableForABodyEither() {
        given().body(new byte[1_000_000])
                .post("/api/waste-bags")
                .then()
                .statusCode(503)
                .contentType(PROBLEM);
    }

    @Test
    void aServiceThatSaysNothingIsNotWaitedForLong() {
        given().get("/api/orders/silence").then().statusCode(503).header("Retry-After", "1");
    }

    @Test
    void anUnknownPathIsAProblem() {
        for (var path : new String[] {"/api/nothing", "/nothing", "/api/dead-letters/kitchen", "/api"}) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", endsWith("/not-found"))
                    .body("instance", equalTo(path));
        }
    }

    @Test
    void aMethodThatIsNotTakenIsAProblem() {
        given().delete("/api/clock").then().statusCode(405).contentType(PROBLEM);
    }
}
