package org.lastmetre.identity.oauth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Jwt;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.testing.BackingResource;

/** Tokens are given to whom they belong, and say what the services read. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class TokensComponentTest {
    @ParameterizedTest
    @CsvSource({
        "huibailong, partner",
        "yunhu, partner",
        "reception, reception",
        "dispatcher, dispatcher",
        "operations, operations",
        "medical, medical",
        "sanitation, sanitation",
        "driver, driver",
        "admin, admin"
    })
    void theAccountsOfARehearsalGetTokens(String name, String role) {
        String token = Door.signIn(name, "rehearsal")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600))
                .extract()
                .path("access_token");
        var claims = Jwt.claims(token);
        assertThat(claims)
                .containsEntry("sub", name)
                .containsEntry("preferred_username", name)
                .containsEntry("groups", List.of(role))
                .containsEntry("aud", List.of("last-metre"))
                .containsKeys("iat", "exp", "jti", "sid")
                .doesNotContainKeys("household", "volunteer", "mode", "scope");
    }

    @Test
    void aResidentsTokenSaysTheDoorAndAVolunteersTheId() {
        var resident = Door.token("resident:oriental-plaza/7/2/502", "rehearsal");
        assertThat(Jwt.claims(resident))
                .containsEntry("household", "oriental-plaza/7/2/502")
                .containsEntry("groups", List.of("resident"));
        var volunteer = Door.token("volunteer:lin", "rehearsal");
        assertThat(Jwt.claims(volunteer))
                .containsEntry("volunteer", "lin")
                .containsEntry("groups", List.of("volunteer"));
    }

    @Test
    void aClientMayAuthenticateInTheHeader() {
        basic("huibailong:rehearsal").then().statusCode(200).body("access_token", notNullValue());
        basic("huibailong:wrong")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("error", equalTo("invalid_client"));
        basic("no colon").then().statusCode(401).body("error", equalTo("invalid_client"));
    }

    private static Response basic(String pair) {
        var encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return given().header("Authorization", "Basic " + encoded)
                .formParam("grant_type", "client_credentials")
                .post("/oauth/token");
    }

    @ParameterizedTest
    @CsvSource({
        "huibailong, wrong",
        "nobody-at-all, rehearsal",
        "'a b', rehearsal",
        "resident:x, rehearsal",
        "volunteer:, rehearsal"
    })
    void whoDoesNotFitIsToldNoMoreThanThat(String name, String secret) {
        Door.signIn(name, secret)
                .then()
                .statusCode(401)
                .contentType("application/json")
                .body("error", equalTo("invalid_client"))
                .body("access_token", nullValue());
        Door.signInAsUser(name, secret).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void peopleAtHomeAreNoClients() {
        Door.signIn("volunteer:lin", "rehearsal").then().statusCode(400).body("error", equalTo("unauthorized_client"));
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedInOAuthsWords() {
        Door.nobody()
                .contentType("application/x-www-form-urlencoded")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        Door.nobody()
                .formParam("grant_type", "implicit")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        Door.nobody()
                .formParam("grant_type", "password")
                .formParam("username", "admin")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        Door.nobody()
                .contentType("application/json")
                .body(Map.of("grant_type", "password"))
                .post("/oauth/token")
                .then()
                .statusCode(415);
    }

    @Test
    void theKeysArePublishedWithoutTheirPrivateHalf() {
        Door.nobody()
                .get("/oauth/jwks")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body("keys", hasSize(greaterThan(0)))
                .body("keys[0].kty", equalTo("RSA"))
                .body("keys[0].alg", equalTo("RS256"))
                .body("keys[0].kid", notNullValue())
                .body("keys[0].d", nullValue())
                .body("keys[0].p", nullValue());
    }

    @Test
    void theIssuerTellsWhereEverythingIs() {
        Door.nobody()
                .get("/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("issuer", equalTo("http://localhost:8080"))
                .body("token_endpoint", equalTo("http://localhost:8080/oauth/token"))
                .body("jwks_uri", equalTo("http://localhost:8080/oauth/jwks"))
                .body("revocation_endpoint", equalTo("http://localhost:8080/oauth/revoke"))
                .body("grant_types_supported", hasItem("client_credentials"));
    }
}
