package org.lastmetre.sanitation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.testing.Problems.assertProblem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.EventReader;
import org.lastmetre.testing.TestTokens;

/** To a resident the sessions of its own community are there, and no others. */
public record SamplingCases(Place place, String session) {
    public static SamplingCases of(Place place) {
        return new SamplingCases(place, new Tables(place).open());
    }

    public Map<String, OwnCase> all() {
        return Map.of(
                "resident GET /api/sampling-sessions", new OwnCase(() -> lists(own(), 1), () -> lists(foreign(), 0)),
                "resident GET /api/sampling-sessions/{id}",
                        new OwnCase(() -> reads(own(), 200), () -> reads(foreign(), 404)),
                "resident GET /api/sampling-sessions/{id}/updates",
                        new OwnCase(() -> follows(own()), () -> followsNot(foreign())));
    }

    private String own() {
        return TestTokens.resident(place.community() + "/1/1/301");
    }

    private static String foreign() {
        return TestTokens.resident("elsewhere/1/1/301");
    }

    private void lists(String token, int sessions) {
        Place.as(token)
                .get("/api/sampling-sessions?community=" + place.community())
                .then()
                .statusCode(200)
                .body("items", hasSize(sessions));
    }

    private void reads(String token, int status) {
        Place.as(token).get(Tables.path(session)).then().statusCode(status);
    }

    private void follows(String token) {
        var stream = URI.create("http://localhost:" + RestAssured.port + Tables.path(session) + "/updates");
        try (var reader = EventReader.open(stream, null, token)) {
            assertThat(reader.next().data()).contains(session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void followsNot(String token) {
        assertProblem(Place.as(token).get(Tables.path(session) + "/updates"), 404, "unknown-session");
    }
}
