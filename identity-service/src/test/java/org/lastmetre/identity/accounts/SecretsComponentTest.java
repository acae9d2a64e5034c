package org.lastmetre.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Heard;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.identity.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A new secret takes the place of the old one, at once or after a time. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class SecretsComponentTest {
    @Inject
    TestTime time;

    private String id;
    private String name;
    private String secret;

    @BeforeEach
    void aPartner() {
        var made = Door.partner();
        id = made.path("id");
        name = made.path("name");
        secret = made.path("secret");
    }

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void withoutAnOverlapTheOldSecretAndItsTokensEndAtOnce() {
        var token = Door.token(name, secret);
        String fresh =
                rotate(Door.admin(), Map.of()).then().statusCode(200).extract().path("secret");
        Door.signIn(name, secret).then().statusCode(401);
        Door.signIn(name, fresh).then().statusCode(200);
        Heard.awaitRefused(token);
        assertThat(Heard.revokedOf(name)).hasSize(1);
    }

    @Test
    void withAnOverlapBothAreGoodUntilItsEnd() {
        String fresh = rotate(Door.admin(), Map.of("overlap", "PT24H"))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        assertThat(Heard.revokedOf(name)).isEmpty();
        time.pass(Duration.ofHours(24).minusMinutes(1));
        Door.signIn(name, secret).then().statusCode(200).body("expires_in", lessThanOrEqualTo(60));
        Door.signIn(name, fresh).then().statusCode(200).body("expires_in", equalTo(3600));
        time.pass(Duration.ofMinutes(2));
        Door.signIn(name, secret).then().statusCode(401);
        Door.signIn(name, fresh).then().statusCode(200);
        Heard.awaitRevoked(name, 1);
    }

    @Test
    void anAccountMayDoItForItselfAndForNobodyElse() {
        var token = Door.token(name, secret);
        rotate(Door.as(token), Map.of("overlap", "PT1H")).then().statusCode(200).body("secret", notNullValue());
        var other = Door.partner();
        Door.as(token)
                .body(Map.of())
                .post("/api/accounts/" + other.path("id") + "/secret")
                .then()
                .statusCode(404);
        Door.nobody()
                .contentType("application/json")
                .body("{}")
                .post("/api/accounts/" + id + "/secret")
                .then()
                .statusCode(401);
    }

    @Test
    void aRepeatNeverShowsTheSecretAgain() {
        var key = UUID.randomUUID().toString();
        String fresh = rotate(Door.admin().header("Idempotency-Key", key), Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        rotate(Door.admin().header("Idempotency-Key", key), Map.of())
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("secret", nullValue());
        Door.signIn(name, fresh).then().statusCode(200);
    }

    @Test
    void anOverlapHasALimit() {
        rotate(Door.admin(), Map.of("overlap", "P7DT1S"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("overlap"));
        rotate(Door.admin(), Map.of("overlap", "-PT1S")).then().statusCode(400);
        rotate(Door.admin(), Map.of("overlap", "a while")).then().statusCode(400);
        rotate(Door.admin(), Map.of("overlap", "P7D")).then().statusCode(200);
    }

    @Test
    void whoIsOutGetsNoSecret() {
        Door.admin()
                .body(Map.of("reason", "left"))
                .post("/api/accounts/" + id + "/revocation")
                .then()
                .statusCode(200);
        rotate(Door.admin(), Map.of()).then().statusCode(409);
        Door.admin()
                .body(Map.of())
                .post("/api/accounts/" + UUID.randomUUID() + "/secret")
                .then()
                .statusCode(404);
    }

    private Response rotate(RequestSpecification who, Map<String, String> body) {
        return who.body(body).post("/api/accounts/" + id + "/secret");
    }
}
