package org.lastmetre.dispatch.deliveries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.testing.BackingResource;

/** Bad input is told by its field and never does anything. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BadReportsComponentTest {
    @ParameterizedTest
    @CsvSource({
        "packageCode, a b",
        "outcome, EATEN",
        "how, BY_DRONE",
        "at, yesterday",
        "at, 2026-03-01T10:40:00",
        "scanId, ''",
        "by, ' '"
    })
    void aFieldThatMakesNoSenseIsNamed(String field, String value) {
        assertThat(fieldsOf(report(Map.of(field, value)))).containsExactly(field);
    }

    @Test
    void aFieldThatIsTooLongOrHasControlCharactersIsNamed() {
        assertThat(fieldsOf(report(Map.of("scanId", "s".repeat(101))))).containsExactly("scanId");
        assertThat(fieldsOf(report(Map.of("note", "n".repeat(501))))).containsExactly("note");
        assertThat(fieldsOf(report(Map.of("note", "a\u0000b")))).containsExactly("note");
        assertThat(fieldsOf(report(Map.of("scanId", "a\tb")))).containsExactly("scanId");
    }

    @Test
    void everyFieldThatIsMissingIsNamed() {
        assertThat(fieldsOf(Site.post("/api/deliveries", Map.of())))
                .containsExactly("at", "by", "outcome", "packageCode", "scanId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "\"text\"", "{\"packageCode\": ", "[1", "{\"packageCode\": {}}"})
    void aBodyThatIsNoReportIsRefused(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/deliveries")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("https://lastmetre.org/problems/"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("text/plain")
                .body("x")
                .post("/api/deliveries")
                .then()
                .statusCode(415);
    }

    @Test
    void anUnknownPackageHasNoChain() {
        Site.get("/api/packages/nobody-knows/custody").then().statusCode(404);
        Site.get("/api/packages/a%20b/custody").then().statusCode(404);
        report(Map.of()).then().statusCode(404);
    }

    private static Response report(Map<String, Object> otherwise) {
        var body = new HashMap<>(Site.report("nobody-knows", "DELIVERED", Site.scan()));
        body.putAll(otherwise);
        return Site.post("/api/deliveries", body);
    }

    private static List<String> fieldsOf(Response response) {
        response.then().statusCode(400).contentType("application/problem+json");
        return response.jsonPath().getList("violations.field");
    }
}
