package org.lastmetre.console.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class CrossOriginComponentTest {
    private static final String FRIEND = "https://shop.example.org";
    private static final String STRANGER = "https://evil.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders", "/oauth/token", "/api/clock", "/openapi.json"})
    void pagesOfANamedOriginMayCall(String path) {
        preflight(FRIEND)
                .options(path)
                .then()
                .statusCode(204)
                .header(ALLOWED, FRIEND)
                .header("Vary", "origin")
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders", "/oauth/token", "/api/clock", "/openapi.json"})
    void pagesOfOthersMayNot(String path) {
        preflight(STRANGER)
                .options(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("/cross-origin"))
                .header(ALLOWED, nullValue());
    }

    @Test
    void answersShowThemselvesToNamedOriginsOnlyWhateverTheServiceSays() {
        given().header("Origin", FRIEND)
                .get("/api/orders/1")
                .then()
                .header(ALLOWED, FRIEND)
                .header("Access-Control-Expose-Headers", containsString("Location"));
        given().header("Origin", STRANGER).get("/api/orders/1").then().header(ALLOWED, nullValue());
        given().get("/api/orders/1").then().header(ALLOWED, nullValue());
    }

    @Test
    void refusalsShowThemselvesToo() {
        given().header("Origin", FRIEND)
                .header("Authorization", NOBODY)
                .get("/api/clock")
                .then()
                .statusCode(401)
                .header(ALLOWED, FRIEND);
    }

    private static RequestSpecification preflight(String origin) {
        return given().header("Authorization", NOBODY)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization");
    }
}
