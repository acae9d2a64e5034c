package org.lastmetre.console.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class DocumentComponentTest {
    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi?format=json", "/openapi.json"})
    void describesEveryServiceAndTheConsole(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/orders"))
                .body("paths", hasKey("/api/arrivals"))
                .body("paths", hasKey("/api/runs"))
                .body("paths", hasKey("/api/dead-letters/dispatch"))
                .body("paths", hasKey("/api/events"))
                .body("paths", hasKey("/api/clock"))
                .body("paths", hasKey("/api/accounts"))
                .body("info.description", containsString("Not reachable now: sanitation"));
    }

    @Test
    void hasAPageToTryIt() {
        given().get("/docs/").then().statusCode(200).body(containsString("/docs.js"));
        given().get("/docs.js").then().statusCode(200).body(containsString("/openapi.json"));
    }

    @Test
    void saysHowToSayWhoOneIsAndWhichRolesACallTakes() {
        given().get("/openapi.json")
                .then()
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.securitySchemes.size()", equalTo(1))
                .body("paths.'/api/overview'.get.security[0].bearer", contains("dispatcher", "operations", "admin"))
                .body("paths.'/api/overview'.get.parameters.name", containsInAnyOrder("community", "date"));
    }

    @Test
    void theLandingPageSaysWhereThingsAre() {
        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("/sign-in"))
                .body(containsString("最后一米"))
                .body(containsString("/docs"))
                .body(containsString("/api/events"))
                .body(containsString("/q/health/ready"));
    }
}
