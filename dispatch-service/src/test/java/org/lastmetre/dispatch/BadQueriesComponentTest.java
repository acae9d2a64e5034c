package org.lastmetre.dispatch;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.testing.BackingResource;

/** Whatever is asked for, the answer is never a failure of ours. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BadQueriesComponentTest {
    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "/api/windows, date, 2026-02-30",
        "/api/windows, date, +999999999-01-01",
        "/api/clearance, date, 'x'",
        "/api/runs, state, WALKING",
        "/api/runs, runner, 'a b'",
        "/api/runs, grid, '\u0000'",
        "/api/runs, limit, 0",
        "/api/runs, limit, 501",
        "/api/runs, limit, many",
        "/api/runs, after, '%'",
        "/api/runs, after, eHg",
        "/api/volunteers, after, AA",
        "/api/volunteers, onDuty, maybe",
        "/api/custody-differences, after, AA",
        "/api/custody-differences, limit, -1"
    })
    void aFilterThatMakesNoSenseIsNamed(String path, String name, String value) {
        var site = new Site(json);
        RestAssured.given()
                .queryParam("community", site.community())
                .queryParam(name, value)
                .get(path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(name));
    }

    @ParameterizedTest
    @CsvSource({"/api/windows", "/api/runs", "/api/volunteers", "/api/custody-differences", "/api/clearance"})
    void aListNeedsItsCommunity(String path) {
        Site.get(path).then().statusCode(400).body("violations[0].field", equalTo("community"));
        Site.get(path + "?community=a%20b").then().statusCode(400);
        Site.get(path + "?community=nowhere").then().statusCode(404);
    }

    @Test
    void aTimeBeyondAllCalendarsIsRefused() {
        var body = Map.of("scanId", "s", "at", "+99999-01-01T00:00:00Z");
        Site.post("/api/runs/00000000-0000-7000-8000-000000000000/departure", body)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("at"));
    }
}
