package org.lastmetre.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Heard;
import org.lastmetre.identity.testing.Jwt;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.identity.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Partners' programs come in with keys of their own. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class ApiKeysComponentTest {
    private static final Map<String, String> LIVE = Map.of("name", "warehouse 3", "mode", "LIVE");

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Response account;
    private String partner;
    private String token;

    @BeforeEach
    void aPartner() {
        account = Door.partner();
        partner = account.path("name");
        token = Door.token(partner, account.path("secret"));
    }

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void aKeyIsExchangedForAShortToken() {
        var made = make(LIVE);
        made.then()
                .statusCode(201)
                .header("Location", equalTo("/api/api-keys/" + made.path("id")))
                .body("key", matchesPattern("lm_live_[0-9A-Za-z]{38}"))
                .body("partner", equalTo(partner))
                .body("scopes", contains("orders:read", "orders:write"))
                .body("hint", equalTo(made.<String>path("key").substring(42)));
        var given = exchange(made.path("key"));
        given.then().statusCode(200).body("expires_in", equalTo(300));
        assertThat(Jwt.claims(given.path("access_token")))
                .containsEntry("sub", partner)
                .containsEntry("sid", made.path("id"))
                .containsEntry("mode", "live")
                .containsEntry("scope", "orders:read orders:write")
                .containsEntry("groups", List.of("partner"));
    }

    @Test
    void aTestKeySaysSoAndMayDoLess() {
        var made = make(Map.of("name", "trial", "mode", "TEST", "scopes", List.of("orders:read")));
        made.then().statusCode(201).body("key", matchesPattern("lm_test_.*"));
        assertThat(Jwt.claims(exchange(made.path("key")).path("access_token")))
                .containsEntry("mode", "test")
                .containsEntry("scope", "orders:read");
    }

    @Test
    void aRepeatNeverShowsTheKeyAgain() {
        var key = UUID.randomUUID().toString();
        String first = as(key).body(LIVE)
                .post("/api/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(key).body(LIVE)
                .post("/api/api-keys")
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("key", nullValue());
        Door.as(token).get("/api/api-keys").then().body("items", hasSize(1)).body("items[0].key", nullValue());
    }

    private RequestSpecification as(String key) {
        return Door.as(token).header("Idempotency-Key", key);
    }

    @Test
    void aRotatedKeyGoesOnUntilTheOverlapEnds() {
        var old = make(LIVE);
        var fresh = rotate(old.path("id"), Map.of());
        fresh.then().statusCode(201).body("name", equalTo("warehouse 3")).body("id", not(equalTo(old.path("id"))));
        time.pass(Duration.ofHours(24).minusMinutes(1));
        exchange(old.path("key")).then().statusCode(200).body("expires_in", lessThanOrEqualTo(60));
        time.pass(Duration.ofMinutes(2));
        exchange(old.path("key")).then().statusCode(400).body("error", equalTo("invalid_grant"));
        exchange(fresh.path("key")).then().statusCode(200);
        rotate(old.path("id"), Map.of()).then().statusCode(409);
        rotate(fresh.path("id"), Map.of("overlap", "P31D")).then().statusCode(400);
    }

    @Test
    void aRevokedKeyGivesNoTokenAndItsTokensEnd() {
        var made = make(LIVE);
        String given = exchange(made.path("key")).path("access_token");
        Door.as(given).get("/api/session").then().statusCode(200);
        revoke(token, made.path("id")).then().statusCode(200);
        exchange(made.path("key")).then().statusCode(400);
        Heard.awaitRefused(given);
        revoke(token, made.path("id")).then().statusCode(200);
        assertThat(Heard.revokedOf(partner)).containsExactly(made.<String>path("id"));
    }

    @Test
    void aKeyEndsWithItsAccount() {
        var made = make(LIVE);
        Door.admin().body(Map.of("reason", "x")).post("/api/accounts/" + account.path("id") + "/revocation");
        exchange(made.path("key")).then().statusCode(400);
    }

    @Test
    void aKeyOfSomebodyElseDoesNotExist() {
        var made = make(LIVE);
        var stranger = Door.token("yunhu", "rehearsal");
        revoke(stranger, made.path("id")).then().statusCode(404);
        Door.as(stranger)
                .body(Map.of())
                .post("/api/api-keys/" + made.path("id") + "/rotation")
                .then()
                .statusCode(404);
        Door.as(stranger).get("/api/api-keys?partner=" + partner).then().body("items.partner", not(contains(partner)));
        Door.as(token).get("/api/api-keys").then().body("items.id", contains(made.<String>path("id")));
        Door.admin().get("/api/api-keys?partner=" + partner).then().body("items", hasSize(1));
        exchange(made.path("key")).then().statusCode(200);
    }

    @Test
    void aKeyMakesNoKeys() {
        String given = exchange(make(LIVE).path("key")).path("access_token");
        Door.as(given).body(LIVE).post("/api/api-keys").then().statusCode(403);
    }

    @Test
    void anAdministratorMakesKeysForPartnersOnly() {
        var body = new HashMap<>(LIVE);
        Door.admin().body(body).post("/api/api-keys").then().statusCode(400);
        body.put("partner", "huibailong");
        Door.admin().body(body).post("/api/api-keys").then().statusCode(201);
        body.put("partner", "reception");
        Door.admin().body(body).post("/api/api-keys").then().statusCode(404);
        body.put("partner", "yunhu");
        Door.as(token).body(body).post("/api/api-keys").then().statusCode(400);
        Door.as(Door.token("dispatcher", "rehearsal"))
                .get("/api/api-keys")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "mode, MAYBE", "expiresAt, 2020-01-01T00:00:00Z", "scopes, orders:write"})
    void everyWrongFieldIsNamed(String field, String value) {
        var body = new HashMap<>(LIVE);
        body.put(field, value);
        make(body).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void whatIsNoKeyGetsNothing() {
        exchange("lm_live_" + "0".repeat(38)).then().statusCode(400).body("error", equalTo("invalid_grant"));
        Door.nobody()
                .formParam("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
                .formParam("subject_token", "x")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    /** Else it would wait for the account, and who revokes the account for the key. */
    @Test
    void aRotationThatWaitsForTheAccountDoesNotHoldTheKey() {
        String key = make(LIVE).path("id");
        var rotating = pool.withTransaction(
                        tx -> tx.query("select * from account where name = '%s' for update".formatted(partner))
                                .execute()
                                .map(locked -> CompletableFuture.supplyAsync(() -> rotate(key, Map.of())))
                                .onItem()
                                .delayIt()
                                .by(Duration.ofSeconds(1))
                                .call(() -> tx.query("select * from credential where id = '%s' for update nowait"
                                                .formatted(key))
                                        .execute()))
                .await()
                .atMost(Duration.ofSeconds(10));
        rotating.join().then().statusCode(201);
    }

    private Response make(Map<String, ?> body) {
        return Door.as(token).body(body).post("/api/api-keys");
    }

    private Response rotate(String id, Map<String, ?> body) {
        return Door.as(token).body(body).post("/api/api-keys/" + id + "/rotation");
    }

    private static Response revoke(String token, String id) {
        return Door.as(token).body(Map.of()).post("/api/api-keys/" + id + "/revocation");
    }

    private static Response exchange(String key) {
        return Door.nobody()
                .formParam("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
                .formParam("subject_token", key)
                .formParam("subject_token_type", "urn:lastmetre:api-key")
                .post("/oauth/token");
    }
}
