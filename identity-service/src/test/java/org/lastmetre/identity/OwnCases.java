package org.lastmetre.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.TestTokens;

/** What accounts may do with what is their own, and not with what is another's. */
final class OwnCases {
    private static final List<String> ROLES = List.of(
            "partner",
            "reception",
            "dispatcher",
            "volunteer",
            "resident",
            "medical",
            "driver",
            "sanitation",
            "operations");
    private static final String KEYS = "/api/api-keys";

    private OwnCases() {}

    static Map<String, OwnCase> all() {
        var cases = new HashMap<String, OwnCase>();
        ROLES.forEach(role -> cases.put(role + " POST /api/accounts/{id}/secret", secret(role)));
        var mine = partner();
        var other = partner();
        cases.put("partner POST " + KEYS, made(mine, other));
        cases.put("partner GET " + KEYS, listed(mine, other));
        List.of("rotation", "revocation")
                .forEach(what -> cases.put("partner POST " + KEYS + "/{id}/" + what, changed(mine, other, what)));
        return cases;
    }

    private static OwnCase secret(String role) {
        var mine = account(role);
        var other = account("driver");
        return new OwnCase(
                () -> expect(post(token(mine), "/api/accounts/" + id(mine) + "/secret", "{}"), 200),
                () -> expect(post(token(mine), "/api/accounts/" + id(other) + "/secret", "{}"), 404));
    }

    private static OwnCase made(String mine, String other) {
        return new OwnCase(() -> key(mine), () -> expect(
                post(partner(mine), KEYS, "{\"name\":\"x\",\"mode\":\"LIVE\",\"partner\":\"" + other + "\"}"), 400));
    }

    private static OwnCase listed(String mine, String other) {
        var own = key(mine);
        var foreign = key(other);
        return new OwnCase(() -> assertThat(keysOf(mine)).contains(own), () -> assertThat(keysOf(mine))
                .doesNotContain(foreign));
    }

    private static OwnCase changed(String mine, String other, String what) {
        return new OwnCase(
                () -> expect(
                        post(partner(mine), KEYS + "/" + key(mine) + "/" + what, "{}"),
                        what.equals("rotation") ? 201 : 200),
                () -> expect(post(partner(mine), KEYS + "/" + key(other) + "/" + what, "{}"), 404));
    }

    private static List<String> keysOf(String partner) {
        return given().header("Authorization", partner(partner))
                .queryParam("partner", "somebody-else")
                .queryParam("limit", 500)
                .get(KEYS)
                .jsonPath()
                .getList("items.id");
    }

    private static String key(String partner) {
        var answer = post(partner(partner), KEYS, "{\"name\":\"x\",\"mode\":\"LIVE\"}");
        expect(answer, 201);
        return answer.jsonPath().getString("id");
    }

    /** A new partner's name. */
    private static String partner() {
        return account("partner").jsonPath().getString("name");
    }

    private static Response account(String role) {
        var unique = UUID.randomUUID().toString();
        var who =
                switch (role) {
                    case "resident" ->
                        "\"household\":{\"community\":\"c\",\"building\":\"" + unique.substring(0, 8)
                                + "\",\"unit\":\"1\",\"room\":\"101\"}";
                    case "volunteer" -> "\"volunteer\":\"" + unique + "\"";
                    default -> "\"name\":\"" + unique + "\"";
                };
        var answer = post(
                TestTokens.bearer(TestTokens.of("chief", "admin")),
                "/api/accounts",
                "{\"role\":\"" + role + "\"," + who + "}");
        expect(answer, 201);
        return answer;
    }

    private static String token(Response account) {
        return TestTokens.bearer(TestTokens.of(
                account.jsonPath().getString("name"), account.jsonPath().getString("role")));
    }

    private static String id(Response account) {
        return account.jsonPath().getString("id");
    }

    private static String partner(String name) {
        return TestTokens.bearer(TestTokens.partner(name));
    }

    private static Response post(String authorization, String path, String body) {
        return given().header("Authorization", authorization)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static void expect(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    }
}
