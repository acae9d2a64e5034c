package org.lastmetre.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.identity.testing.Table;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** Who did what is kept, and nobody changes it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class AuditComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    Table table;

    @Test
    void whatServicesTellIsKeptOnce() {
        var account = "p-" + UUID.randomUUID();
        var id = UUID.randomUUID().toString();
        tell(id, account, "2026-03-01T01:00:00Z", "2026-03-01T02:00:00Z");
        tell(id, account, "2026-03-01T01:00:00Z", "2026-03-01T02:00:00Z");
        awaitTrail("account=" + account, 2);
        trail("account=" + account)
                .then()
                .body("items.at", equalTo(List.of("2026-03-01T02:00:00Z", "2026-03-01T01:00:00Z")))
                .body("items[0].service", equalTo("order"))
                .body("items[0].role", equalTo("partner"))
                .body("items[0].call", equalTo("POST /api/orders"))
                .body("items[0].status", equalTo(201));
    }

    @Test
    void theTrailIsReadPageByPageFromTheNewest() {
        var account = "p-" + UUID.randomUUID();
        tell(
                UUID.randomUUID().toString(),
                account,
                "2026-03-01T01:00:00Z",
                "2026-03-01T01:00:00Z",
                "2026-03-01T03:00:00Z");
        awaitTrail("account=" + account, 3);
        var first = trail("limit=2&account=" + account)
                .then()
                .body("items", hasSize(2))
                .extract();
        assertThat(first.<String>path("items[0].at")).isEqualTo("2026-03-01T03:00:00Z");
        trail("limit=2&account=" + account + "&after=" + first.path("next"))
                .then()
                .body("items", hasSize(1));
        trail("account=" + account + "&from=2026-03-01T01:00:00Z&to=2026-03-01T03:00:00Z")
                .then()
                .body("items", hasSize(2));
        trail("account=" + account + "&from=2026-03-01T01:00:00.001Z").then().body("items", hasSize(1));
        trail("account=" + account + "&service=sorting").then().body("items", hasSize(0));
        trail("account=" + account + "&about=order-0").then().body("items", hasSize(1));
    }

    @Test
    void whatAnAdministratorDoesIsInTheTrail() {
        String id = Door.partner().path("id");
        Door.admin()
                .body(Map.of("reason", "left"))
                .post("/api/accounts/" + id + "/revocation")
                .then()
                .statusCode(200);
        awaitTrail("about=" + id, 2);
        trail("about=" + id)
                .then()
                .body("items.call", equalTo(List.of("POST /api/accounts/{id}/revocation", "POST /api/accounts")))
                .body("items.account", equalTo(List.of("admin", "admin")))
                .body("items.service", equalTo(List.of("identity", "identity")));
    }

    @Test
    void whoSignsInIsInTheTrail() {
        var name = "volunteer:" + UUID.randomUUID();
        Door.nobody()
                .contentType("application/json")
                .body(Map.of("account", name, "secret", "rehearsal"))
                .post("/api/session")
                .then()
                .statusCode(200);
        awaitTrail("account=" + name, 1);
        trail("account=" + name).then().body("items.call", equalTo(List.of("POST /api/session")));
    }

    @Test
    void attemptsThatFailAreInTheTrailUnderNamesThatExistOnly() {
        var name = Door.partner().<String>path("name");
        Door.signIn(name, "wrong").then().statusCode(401);
        trail("account=" + name)
                .then()
                .body("items.status", hasItem(401))
                .body("items.call", hasItem("POST /oauth/token"));
        var typedIntoTheWrongField = "my-secret-" + UUID.randomUUID();
        Door.signIn(typedIntoTheWrongField, "wrong").then().statusCode(401);
        trail("account=" + typedIntoTheWrongField).then().body("items", hasSize(0));
        trail("account=unknown&limit=1").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "grant all on audit_entry to current_user; update audit_entry set status = 200",
                "grant all on audit_entry to current_user; delete from audit_entry",
                "grant all on audit_entry to current_user; truncate audit_entry",
                "grant all on audit_entry to current_user; set session_replication_role = replica; delete from audit_entry"
            })
    void theDatabaseRefusesToChangeIt(String statement) {
        Door.signIn("huibailong", "wrong");
        var before = table.count("audit_entry");
        assertThat(before).isPositive();
        assertThatThrownBy(() -> table.run(statement)).hasMessageContaining("42501");
        assertThat(table.count("audit_entry")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "to, 2026-03-01",
        "limit, 0",
        "limit, 501",
        "after, '%'",
        "after, eHg",
        "account, '\u0000'"
    })
    void aFilterThatMakesNoSenseIsNamed(String name, String value) {
        Door.admin()
                .queryParam(name, value)
                .get("/api/audit")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(name));
    }

    @Test
    void onlyAdministratorsReadIt() {
        Door.as(Door.token("operations", "rehearsal")).get("/api/audit").then().statusCode(403);
        Door.nobody().get("/api/audit").then().statusCode(401);
    }

    @Test
    void neitherSecretsNorCodesAreInIt() {
        var made = Door.partner();
        Door.admin().body(Map.of()).post("/api/accounts/" + made.path("id") + "/secret");
        awaitTrail("about=" + made.path("id"), 2);
        assertThat(table.rows("select audit_entry::text as line from audit_entry"))
                .noneMatch(row -> row.getString("line").contains(made.path("secret")));
        assertThat(table.rows("select remembered_answer::text as line from remembered_answer"))
                .noneMatch(row -> row.getString("line").contains(made.path("secret")));
    }

    private static void tell(String id, String account, String... times) {
        var actions = new StringBuilder();
        for (var i = 0; i < times.length; i++) {
            actions.append(i == 0 ? "" : ",").append("""
                    {"at":"%s","account":"%s","role":"partner","call":"POST /api/orders","about":"order-%d","status":201}""".formatted(times[i], account, i));
        }
        var headers = Map.of("ce_id", id, "ce_type", "lastmetre.audit.actions-taken.v1", "ce_specversion", "1.0");
        var payload = "{\"service\":\"order\",\"version\":1,\"actions\":[" + actions + "]}";
        Records.produce("lastmetre.audit", "order", headers, payload);
    }

    private static void awaitTrail(String query, int count) {
        await().atMost(LIMIT)
                .until(() -> trail(query).jsonPath().getList("items").size() >= count);
        trail(query).then().body("items", hasSize(count));
    }

    private static Response trail(String query) {
        return Door.admin().get("/api/audit?" + query);
    }
}
