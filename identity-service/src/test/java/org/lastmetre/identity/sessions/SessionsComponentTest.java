package org.lastmetre.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Heard;
import org.lastmetre.identity.testing.Jwt;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.testing.BackingResource;

/** People sign in at a screen and out again. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class SessionsComponentTest {
    @BeforeEach
    void ready() {
        Door.awaitKeys();
    }

    @Test
    void whoSignsInGetsACookieThatNoScriptReads() {
        var opened = open("volunteer:lin", "rehearsal");
        opened.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("account", equalTo("volunteer:lin"))
                .body("role", equalTo("volunteer"))
                .body("volunteer", equalTo("lin"))
                .body("expiresAt", notNullValue());
        assertThat(opened.header("Set-Cookie"))
                .startsWith("lm_session=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .containsPattern("Max-Age=(43200|43199)")
                .doesNotContain("Secure", "Version");
        Door.as(opened.cookie("lm_session"))
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("account", equalTo("volunteer:lin"));
    }

    @Test
    void behindHttpsTheCookieNeverGoesWithout() {
        var opened = Door.nobody()
                .header("X-Forwarded-Proto", "https")
                .contentType("application/json")
                .body(Map.of("account", "reception", "secret", "rehearsal"))
                .post("/api/session");
        assertThat(opened.header("Set-Cookie")).contains("Secure");
    }

    @Test
    void whoSignsOutIsOutAndTheOtherSessionsAreNot() {
        var one = open("reception", "rehearsal").cookie("lm_session");
        var other = open("reception", "rehearsal").cookie("lm_session");
        assertThat(Jwt.claims(one).get("sid")).isNotEqualTo(Jwt.claims(other).get("sid"));
        var closed = Door.as(one).delete("/api/session");
        closed.then().statusCode(204);
        assertThat(closed.header("Set-Cookie")).startsWith("lm_session=;").contains("Max-Age=0");
        Heard.awaitRefused(one);
        Door.as(other).get("/api/session").then().statusCode(200);
    }

    @Test
    void signingOutWithASecretsTokenEndsTheTokenAndNotTheSecret() {
        var made = Door.partner();
        var token = Door.token(made.path("name"), made.path("secret"));
        Door.as(token).delete("/api/session").then().statusCode(204);
        Heard.awaitRefused(token);
        var next = Door.token(made.path("name"), made.path("secret"));
        Door.as(next).get("/api/session").then().statusCode(200);
    }

    @Test
    void aSessionEndsWithItsAccountAndWithItsSecret() {
        var made = Door.partner();
        var first = open(made.path("name"), made.path("secret")).cookie("lm_session");
        String fresh = Door.admin()
                .body(Map.of())
                .post("/api/accounts/" + made.path("id") + "/secret")
                .path("secret");
        Heard.awaitRefused(first);
        var second = open(made.path("name"), fresh).cookie("lm_session");
        Door.as(second).get("/api/session").then().statusCode(200);
        Door.admin().body(Map.of("reason", "left")).post("/api/accounts/" + made.path("id") + "/revocation");
        Heard.awaitRefused(second);
        open(made.path("name"), fresh).then().statusCode(401);
    }

    @Test
    void whoDoesNotFitIsToldNoMoreThanThat() {
        open("reception", "wrong")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Set-Cookie", nullValue())
                .body("type", equalTo("https://lastmetre.org/problems/bad-credentials"));
        open("no name", "rehearsal").then().statusCode(401);
        Door.nobody()
                .contentType("application/json")
                .body("{}")
                .post("/api/session")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("account"));
        Door.nobody().get("/api/session").then().statusCode(401);
        Door.nobody().delete("/api/session").then().statusCode(401);
    }

    @Test
    void anOldCookieDoesNotKeepAnybodyFromSigningIn() {
        Door.as("not.a.token")
                .header("X-Forwarded-For", "10.4.4.4")
                .body(Map.of("account", "reception", "secret", "rehearsal"))
                .post("/api/session")
                .then()
                .statusCode(200);
    }

    private static Response open(String account, String secret) {
        return Door.nobody()
                .contentType("application/json")
                .body(Map.of("account", account, "secret", secret))
                .post("/api/session");
    }
}
