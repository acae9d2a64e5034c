package org.lastmetre.console.credentials;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class SessionCookieComponentTest {
    private static final String TOKEN = TestTokens.of("operations", "operations");

    @Test
    void becomesTheTokenThatServicesTake() {
        session(TOKEN)
                .cookie("theme", "dark")
                .get("/api/orders/1")
                .then()
                .body("headers.authorization", equalTo("Bearer " + TOKEN))
                .body("headers.cookie", equalTo("theme=dark"));
        session(TOKEN).get("/api/orders/1").then().body("headers.cookie", nullValue());
    }

    @Test
    void opensTheConsolesOwnCalls() {
        session(TOKEN).get("/api/clock").then().statusCode(200);
        session(TOKEN).get("/api/overview?community=c1").then().statusCode(200).body("sums.announced", equalTo(40));
    }

    @Test
    void isSeenByIdentityServiceOnly() {
        session(TOKEN)
                .get("/api/session")
                .then()
                .body("service", equalTo("identity"))
                .body("headers.authorization", equalTo("Bearer " + TOKEN))
                .body("headers.cookie", containsString(TOKEN));
    }

    @Test
    void saysNothingWhereTheCallerNamesAToken() {
        given().cookie("lm_session", TOKEN)
                .header("Authorization", "Bearer a.b.c")
                .post("/api/orders")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer a.b.c"));
    }

    @Test
    void isNoPlaceForAnythingButAToken() {
        session("lm_live_good_cookie_00000001")
                .get("/api/orders/1")
                .then()
                .body("headers.authorization", nullValue())
                .body("headers.cookie", nullValue());
    }

    @Test
    void doesNotStandInTheWayOfANewSession() {
        for (var beginning : new String[] {"/api/session", "/api/invitations/redemption"}) {
            session("an.old.token")
                    .header("Sec-Fetch-Site", "same-origin")
                    .post(beginning)
                    .then()
                    .statusCode(200)
                    .body("headers.authorization", nullValue());
        }
    }

    private static RequestSpecification session(String token) {
        return given().header("Authorization", NOBODY).cookie("lm_session", token);
    }
}
