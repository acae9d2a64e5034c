package org.lastmetre.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.testing.BackingResource;

/** Every error is a problem that names what is wrong, and nothing of the inside. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ProblemsComponentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|name",
                "{\"name\":\"\"}|name",
                "{\"name\":7.5}|name",
                "{\"name\":\"a\",\"weightKg\":\"heavy\"}|weightKg",
                "{\"name\":\"a\"} {}|body",
                "{\"name\":\"a\",\"weightKg\":-1}|weightKg",
                "{\"name\":\"a\",\"weightKg\":\"1\"}|weightKg",
                "{\"name\":\"a\",\"category\":0}|category",
                "{\"name\":\"a\",\"at\":1772323200}|at",
                "{\"name\":\"a\",\"category\":\"FISH\"}|category",
                "{\"name\":\"a\",\"at\":\"yesterday\"}|at",
                "{\"name\":\"a\",\"at\":\"2026-03-01T10:00:00\"}|at",
                "{\"name\":\"a\",\"parts\":[{\"name\":\"x\"},{}]}|parts[1].name",
                "{\"name\":\"a\",\"parts\":[null]}|parts[0]",
                "{\"name\":\"a\",\"parts\":{}}|parts",
                "{\"name\":[]}|name",
                "[]|body",
                "{\"name\":|body",
                "null|body",
                "'   '|body"
            })
    void badInputNamesItsField(String body, String field) {
        problem(post(body), 400, "invalid").body("violations[0].field", equalTo(field));
    }

    @Test
    void bytesThatAreNotUtf8AreBadInput() {
        var bytes = "{\"name\":\"a?\"}".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xC3;

        problem(
                given().contentType("application/json")
                        .body(bytes)
                        .post("/api/test/things")
                        .then(),
                400,
                "invalid");
    }

    @Test
    void aForeignMediaTypeIsNotTaken() {
        problem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/api/test/things")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOfFiveMegabytesIsTooLarge() {
        problem(post("{\"name\":\"" + "x".repeat(5_000_000) + "\"}"), 413, "too-large");
    }

    @Test
    void anUnknownPathIsNotFound() {
        problem(given().get("/api/nothing/here").then(), 404, "not-found");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        problem(given().delete("/api/test/things").then(), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,501", "after,***"})
    void badPagingNamesItsParameter(String parameter, String value) {
        problem(given().queryParam(parameter, value).get("/api/test/things").then(), 400, "invalid")
                .body("violations[0].field", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource({"busy,503,busy", "away,503,unavailable"})
    void troubleBehindSaysWhenToComeAgain(String kind, int status, String code) {
        problem(given().get("/api/test/trouble/" + kind).then(), status, code).header("Retry-After", "1");
    }

    @Test
    void aRefusalSaysWhy() {
        problem(given().get("/api/test/trouble/conflict").then(), 409, "window-not-open")
                .body("detail", equalTo("it is closed"))
                .body("title", equalTo("Window not open"));
    }

    @Test
    void aFaultOfOursShowsNothingOfTheInside() {
        problem(given().get("/api/test/trouble/bug").then(), 500, "internal")
                .body(not(containsString("secret detail")))
                .body(not(containsString("Exception")));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/test/things")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", equalTo("https://lastmetre.org/problems/" + code));
    }
}
