package org.lastmetre.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Heard;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.testing.BackingResource;

/** An administrator lets people in and sees to it that they stay out. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class AccountsComponentTest {
    @Test
    void aNewAccountOpensWithTheSecretThatIsShown() {
        var name = name();
        var made = make(Map.of("name", name, "role", "partner", "displayName", "Yunhu Fresh"));
        made.then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .header("Location", equalTo("/api/accounts/" + made.path("id")))
                .body("name", equalTo(name))
                .body("role", equalTo("partner"))
                .body("state", equalTo("ACTIVE"))
                .body("secret", matchesPattern("([0-9a-z]{4}-){7}[0-9a-z]{4}"));
        Door.signIn(name, made.path("secret")).then().statusCode(200);
        Door.signIn(name, "rehearsal").then().statusCode(401);
        Door.admin()
                .get("/api/accounts/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Yunhu Fresh"))
                .body("secret", nullValue());
    }

    @Test
    void aSecretMayBeGiven() {
        var name = name();
        make(Map.of("name", name, "role", "driver", "secret", "a secret of my own"))
                .then()
                .statusCode(201);
        Door.signIn(name, "a secret of my own").then().statusCode(200);
    }

    @Test
    void aRepeatNeverShowsTheSecretAgain() {
        var body = Map.of("name", name(), "role", "partner");
        var key = UUID.randomUUID().toString();
        var first = repeat(key, body).then().statusCode(201).extract();
        repeat(key, body)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first.path("id")))
                .body("secret", nullValue());
        repeat(key, Map.of("name", name(), "role", "partner")).then().statusCode(422);
    }

    private static Response repeat(String key, Map<String, String> body) {
        return Door.admin().header("Idempotency-Key", key).body(body).post("/api/accounts");
    }

    @Test
    void aResidentIsNamedByTheDoorAndAVolunteerByTheId() {
        var door = Map.of("community", "oriental-plaza", "building", "7", "unit", "2", "room", name());
        make(Map.of("role", "resident", "household", door))
                .then()
                .statusCode(201)
                .body("name", equalTo("resident:oriental-plaza/7/2/" + door.get("room")))
                .body("household.building", equalTo("7"));
        var id = name();
        make(Map.of("role", "volunteer", "volunteer", id))
                .then()
                .statusCode(201)
                .body("name", equalTo("volunteer:" + id))
                .body("volunteer", equalTo(id));
    }

    @Test
    void aNameIsTakenOnce() {
        var body = Map.of("name", name(), "role", "partner");
        make(body).then().statusCode(201);
        make(body).then().statusCode(409).body("type", equalTo("https://lastmetre.org/problems/account-exists"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, a b",
        "name, ''",
        "name, resident:x",
        "name, volunteer:x",
        "role, king",
        "role, PARTNER",
        "displayName, '\t'",
        "secret, short",
        "volunteer, a/b"
    })
    void everyWrongFieldIsNamed(String field, String value) {
        var body = new HashMap<>(Map.of("name", name(), "role", "partner"));
        body.put(field, value);
        make(body).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void accountsAreListedPageByPage() {
        var name = name();
        make(Map.of("name", name + "-a", "role", "medical")).then().statusCode(201);
        make(Map.of("name", name + "-b", "role", "medical")).then().statusCode(201);
        var first = list("role=medical&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        list("role=medical&limit=1&after=" + first.path("next")).then().body("items", hasSize(1));
        list("name=" + name + "-a").then().body("items.role", equalTo(List.of("medical")));
        list("state=REVOKED&name=" + name + "-a").then().body("items", hasSize(0));
        list("role=king").then().statusCode(400);
    }

    @Test
    void whoIsRevokedIsOutAtOnceWithAllTheyHave() {
        var made = Door.partner();
        var name = made.<String>path("name");
        var token = Door.token(name, made.path("secret"));
        Door.as(token).get("/api/session").then().statusCode(200).body("account", equalTo(name));
        revoke(made.path("id"), "contract ended")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("reason", equalTo("contract ended"))
                .body("version", equalTo(2));
        Door.signIn(name, made.path("secret")).then().statusCode(401);
        Heard.awaitRevoked(name, 1);
        Heard.awaitRefused(token);
        revoke(made.path("id"), "again").then().statusCode(200).body("reason", equalTo("contract ended"));
        assertThat(Heard.revokedOf(name)).hasSize(1);
    }

    @Test
    void theLastAdministratorStays() {
        var admins = list("role=admin&state=ACTIVE").jsonPath().getList("items.id", String.class);
        admins.forEach(id -> revoke(id, "cleared").then().statusCode(oneOf(200, 409)));
        var one = make(Map.of("name", name(), "role", "admin"))
                .then()
                .statusCode(201)
                .extract();
        var left = list("role=admin&state=ACTIVE").jsonPath().getList("items.id", String.class);
        left.stream()
                .filter(id -> !id.equals(one.path("id")))
                .forEach(id -> revoke(id, "x").then().statusCode(200));
        revoke(one.path("id"), "the last")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://lastmetre.org/problems/last-administrator"));
        var other = make(Map.of("name", name(), "role", "admin"));
        revoke(one.path("id"), "not the last").then().statusCode(200);
        revoke(other.path("id"), "the last").then().statusCode(409);
    }

    @Test
    void anAdministratorWithoutASecretIsNobodyWhoCouldLetPeopleIn() {
        String one = make(Map.of("name", name(), "role", "admin")).path("id");
        String other = make(Map.of("name", name(), "role", "admin")).path("id");
        list("role=admin&state=ACTIVE").jsonPath().getList("items.id", String.class).stream()
                .filter(id -> !id.equals(one))
                .forEach(id -> revoke(id, "cleared").then().statusCode(200));
        Door.admin().post("/api/accounts/" + other + "/reinstatement").then().statusCode(200);

        revoke(one, "the last who can come in").then().statusCode(409);
        Door.admin()
                .body(Map.of())
                .post("/api/accounts/" + other + "/secret")
                .then()
                .statusCode(200);
        revoke(one, "not the last").then().statusCode(200);
    }

    @Test
    void onlyAdministratorsDoThis() {
        Door.as(Door.token("operations", "rehearsal"))
                .get("/api/accounts")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        Door.nobody().get("/api/accounts").then().statusCode(401);
        Door.nobody()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/accounts")
                .then()
                .statusCode(401);
        Door.admin().get("/api/accounts/" + UUID.randomUUID()).then().statusCode(404);
        Door.admin().get("/api/accounts/x").then().statusCode(404);
    }

    private static Response make(Map<String, ?> body) {
        return Door.admin().body(body).post("/api/accounts");
    }

    private static Response revoke(String id, String reason) {
        return Door.admin().body(Map.of("reason", reason)).post("/api/accounts/" + id + "/revocation");
    }

    private static Response list(String query) {
        return Door.admin().get("/api/accounts?" + query);
    }

    private static String name() {
        return "n" + UUID.randomUUID().toString().substring(0, 12);
    }
}
