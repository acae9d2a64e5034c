package org.lastmetre.identity.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.testing.CallsAsTester;

/** The service as callers see it. */
public final class Door {
    private Door() {}

    /** A call without a token, from an address of its own, so that attempts that fail elsewhere don't slow it down. */
    public static RequestSpecification nobody() {
        return from("10.0.0." + UUID.randomUUID());
    }

    public static RequestSpecification from(String address) {
        return given().header("Authorization", CallsAsTester.NOBODY).header("X-Forwarded-For", address);
    }

    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    public static RequestSpecification admin() {
        return as(token("admin", "rehearsal"));
    }

    public static Response signIn(String name, String secret) {
        return nobody().formParam("grant_type", "client_credentials")
                .formParam("client_id", name)
                .formParam("client_secret", secret)
                .post("/oauth/token");
    }

    public static Response signInAsUser(String name, String secret) {
        return nobody().formParam("grant_type", "password")
                .formParam("username", name)
                .formParam("password", secret)
                .post("/oauth/token");
    }

    public static String token(String name, String secret) {
        awaitKeys();
        return signInAsUser(name, secret)
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .extract()
                .path("access_token");
    }

    /** A service that has just begun says 503 until it has read the keys, its own too. */
    public static void awaitKeys() {
        await().until(() -> nobody().get("/api/session").statusCode() != 503);
    }

    /** A new partner, as the call that made it answered. */
    public static Response partner() {
        return admin().body(Map.of("name", "p-" + UUID.randomUUID(), "role", "partner"))
                .post("/api/accounts");
    }
}
