package org.lastmetre.console.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

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
class AnswerHeadersComponentTest {
    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/sign-in.html",
                "/docs/",
                "/api/orders/1",
                "/api/clock",
                "/nothing",
                "/q/openapi"
            })
    void everyAnswerSaysThatNothingElseIsLetIn(String path) {
        given().get(path)
                .then()
                .header(POLICY, containsString("default-src 'none'"))
                .header(POLICY, containsString("frame-ancestors 'none'"))
                .header(POLICY, not(containsString("script-src 'self' 'unsafe-inline'")))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in"})
    void pagesMadeHereRunTheirOwnFilesOnly(String path) {
        given().get(path)
                .then()
                .header(POLICY, equalTo(Policies.PAGE))
                .header(POLICY, not(containsString("unsafe")))
                .header(POLICY, containsString("connect-src 'self'"))
                .header(POLICY, containsString("form-action 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders/1", "/api/clock", "/api/overview?community=c1", "/api/rounds", "/oauth/asked"})
    void nothingOfTheApiIsKeptOnTheWay(String path) {
        given().get(path).then().header("Cache-Control", "no-store");
        given().header("Authorization", NOBODY).get(path).then().header("Cache-Control", "no-store");
    }

    @Test
    void publicKeysMayBeKept() {
        given().get("/oauth/jwks").then().statusCode(200).header("Cache-Control", nullValue());
    }

    @Test
    void onlyIdentityServiceSaysWhatABrowserKeeps() {
        given().get("/api/orders/1").then().header("Set-Cookie", nullValue());
        given().get("/api/session").then().header("Set-Cookie", containsString("identity=1"));
    }
}
