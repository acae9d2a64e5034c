package org.lastmetre.sorting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** What a scan can't mean is refused by the name of its field. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BadScansComponentTest {
    @Inject
    ObjectMapper json;

    @BeforeEach
    void define() {
        new Upstream(json, "bad-scans").define();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/arrivals|{}|at",
                "/api/arrivals|{'community':'bad-scans','scanId':'s','at':'2026-03-02T09:00:00+08:00'}|packageCode",
                "/api/arrivals|{'community':'bad-scans','packageCode':'a b','scanId':'s','at':'2026-03-02T09:00:00+08:00'}|packageCode",
                "/api/arrivals|{'community':'bad-scans','packageCode':'P','scanId':'s','at':'today'}|at",
                "/api/arrivals|{'community':'bad-scans','packageCode':'P','weightKg':-1,'scanId':'s','at':'2026-03-02T09:00:00+08:00'}|weightKg",
                "/api/arrivals|{'community':'bad-scans','packageCode':'P','condition':'WET','scanId':'s','at':'2026-03-02T09:00:00+08:00'}|condition",
                "/api/arrivals|{'community':'bad-scans','packageCode':7,'scanId':'s','at':'2026-03-02T09:00:00+08:00'}|packageCode",
                "/api/arrivals|{'community':'bad-scans','packageCode':'P','scanId':'','at':'2026-03-02T09:00:00+08:00'}|scanId",
                "/api/disinfections|{'community':'bad-scans','packageCodes':[],'agent':'x','scanId':'s','at':'2026-03-02T09:00:00+08:00'}|packageCodes",
                "/api/disinfections|{'community':'bad-scans','packageCodes':['a b'],'agent':'x','scanId':'s','at':'2026-03-02T09:00:00+08:00'}|packageCodes[0]",
                "/api/disinfections|{'community':'bad-scans','packageCodes':'P','agent':'x','scanId':'s','at':'2026-03-02T09:00:00+08:00'}|packageCodes"
            })
    void aBadScanNamesItsField(String path, String body, String field) {
        given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .post(path)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/shelves,community",
        "/api/batches?community=bad-scans&state=MELTED,state",
        "/api/batches?community=bad-scans&limit=many,limit",
        "/api/batches?community=bad-scans&after=***,after",
        "/api/sums?community=bad-scans&date=yesterday,date",
        "/api/sums?community=bad-scans&by=colour,by"
    })
    void aBadQueryNamesItsParameter(String query, String field) {
        given().get(query).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void anUnknownCommunityIsNotFound() {
        given().get("/api/shelves?community=nowhere").then().statusCode(404);
    }

    @Test
    void moreThanFiveHundredPackagesInAScanAreRefused() {
        var codes = IntStream.range(0, 501).mapToObj(i -> "\"P" + i + "\"").collect(Collectors.joining(","));
        var body = "{\"community\":\"bad-scans\",\"packageCodes\":[" + codes
                + "],\"agent\":\"x\",\"scanId\":\"s\",\"at\":\"2026-03-02T09:00:00+08:00\"}";
        given().contentType("application/json")
                .body(body)
                .post("/api/disinfections")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("packageCodes"));
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        given().contentType("text/plain")
                .body("P1")
                .post("/api/arrivals")
                .then()
                .statusCode(415);
    }
}
