package org.lastmetre.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Role;
import org.lastmetre.identity.testing.OwnPort;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** Every call lets in whom {@code docs/access.md} says, and nobody else. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnPort.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("identity-service");
    private static final String KEYS = "/api/api-keys";

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX)
                .hasSizeGreaterThan(200)
                .extracting(AccessMatrix::trouble)
                .containsOnlyNulls();
    }

    @Test
    void everybodyHasTheirOwnAndNobodyElses() {
        var cases = new HashMap<String, OwnCase>();
        MATRIX.stream()
                .filter(Cell::isOwn)
                .filter(cell -> cell.call().startsWith("POST /api/accounts"))
                .forEach(cell -> cases.put(cell.key(), secret(cell.role())));
        cases.put(
                "partner POST " + KEYS,
                new OwnCase(() -> make("p-1").then().statusCode(201), AccessComponentTest::forOther));
        cases.put("partner GET " + KEYS, listed());
        cases.put("partner POST " + KEYS + "/{id}/rotation", key("/rotation", 201));
        cases.put("partner POST " + KEYS + "/{id}/revocation", key("/revocation", 200));
        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        cases.values().forEach(each -> {
            each.own().run();
            each.foreign().run();
        });
    }

    private static OwnCase secret(String role) {
        var name = name(role);
        var other = name(role);
        String id = body(given())
                .body(Map.of("name", name, "role", role))
                .post("/api/accounts")
                .path("id");
        var path = "/api/accounts/" + id + "/secret";
        return new OwnCase(
                () -> as(name, role).body("{}").post(path).then().statusCode(200),
                () -> as(other, role).body("{}").post(path).then().statusCode(404));
    }

    private static String name(String role) {
        var id = UUID.randomUUID().toString().substring(0, 18);
        if (role.equals(Role.RESIDENT.claim())) {
            return "resident:oriental-plaza/7/2/" + id;
        }
        return role.equals(Role.VOLUNTEER.claim()) ? "volunteer:" + id : id;
    }

    private static OwnCase listed() {
        String id = make("p-2").path("id");
        return new OwnCase(
                () -> as("p-2", "partner").get(KEYS).then().body("items.id", contains(id)),
                () -> as("p-3", "partner").get(KEYS).then().body("items", hasSize(0)));
    }

    private static OwnCase key(String action, int done) {
        var path = KEYS + "/" + make("p-4").path("id") + action;
        return new OwnCase(
                () -> as("p-4", "partner").body("{}").post(path).then().statusCode(done),
                () -> as("p-5", "partner").body("{}").post(path).then().statusCode(404));
    }

    private static void forOther() {
        var wanted = Map.of("name", "k", "mode", "LIVE", "partner", "p-2");
        as("p-1", "partner").body(wanted).post(KEYS).then().statusCode(400);
    }

    private static Response make(String partner) {
        body(given()).body(Map.of("name", partner, "role", "partner")).post("/api/accounts");
        return as(partner, "partner").body(Map.of("name", "k", "mode", "LIVE")).post(KEYS);
    }

    private static RequestSpecification as(String account, String role) {
        return body(given().header("Authorization", TestTokens.bearer(TestTokens.of(account, role))));
    }

    private static RequestSpecification body(RequestSpecification request) {
        return request.contentType(ContentType.JSON);
    }
}
