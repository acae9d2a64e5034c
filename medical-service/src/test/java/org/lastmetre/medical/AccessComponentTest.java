package org.lastmetre.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.appointments.AppointmentCases;
import org.lastmetre.medical.medicine.MedicineCases;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;
import org.lastmetre.testing.TestTokens;

/** Every call lets in whom {@code docs/access.md} says, and nobody else; what isn't a household's or driver's own is not there. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("medical-service");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private final Map<String, OwnCase> ofTrips = Map.of(
            "resident POST /api/medical-requests", new OwnCase(this::asksForItself, this::asksForNobodyElse),
            "resident GET /api/medical-requests", new OwnCase(() -> lists(household(), 1), () -> lists(neighbour(), 0)),
            "driver GET /api/medical-requests", new OwnCase(() -> lists(driver(), 1), () -> lists(otherDriver(), 0)),
            "resident GET /api/medical-requests/{id}",
                    new OwnCase(() -> reads(household(), 200), () -> reads(neighbour(), 404)),
            "driver GET /api/medical-requests/{id}",
                    new OwnCase(() -> reads(driver(), 200), () -> reads(otherDriver(), 404)),
            "resident GET /api/medical-requests/{id}/updates",
                    new OwnCase(() -> follows(household()), () -> followsNot(neighbour())),
            "driver GET /api/medical-requests/{id}/updates",
                    new OwnCase(() -> follows(driver()), () -> followsNot(otherDriver())),
            "driver GET /api/vehicles/{id}/updates",
                    new OwnCase(() -> drives(driver()), () -> drivesNot(otherDriver())),
            "driver POST /api/medical-requests/{id}/milestones",
                    new OwnCase(() -> tells(driver(), 200), () -> tells(otherDriver(), 404)),
            "resident POST /api/medical-requests/{id}/cancellation",
                    new OwnCase(() -> cancels(household(), 200), () -> cancels(neighbour(), 404)));

    private final Map<String, OwnCase> cases = new HashMap<>();

    private Site site;
    private String id;
    private String vehicle;

    @BeforeEach
    void somebodyIsFetched() {
        time.set("2026-03-01T10:00");
        cases.putAll(ofTrips);
        cases.putAll(new AppointmentCases(() -> site).all());
        cases.putAll(new MedicineCases(() -> site).all());
        somebodyIsFetchedAnew();
    }

    private void somebodyIsFetchedAnew() {
        site = new Site(json);
        var described = site.described();
        described.put("driver", "wu");
        vehicle = "v-" + UUID.randomUUID();
        Site.put("/api/vehicles/" + vehicle, described).then().statusCode(201);
        id = site.asks("Lin", "URGENT");
    }

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX)
                .hasSizeGreaterThan(100)
                .extracting(AccessMatrix::trouble)
                .containsOnlyNulls();
    }

    @Test
    void everyCellThatSaysOwnIsTried() {
        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        cases.values().forEach(own -> {
            somebodyIsFetchedAnew();
            own.foreign().run();
            own.own().run();
        });
    }

    private String household() {
        return TestTokens.resident(site.community() + "/1/1/301");
    }

    private String neighbour() {
        return TestTokens.resident(site.community() + "/1/1/302");
    }

    private static String driver() {
        return TestTokens.of("wu", "driver");
    }

    private static String otherDriver() {
        return TestTokens.of("he", "driver");
    }

    private void asksForItself() {
        Site.as(household())
                .body(site.request("Zhao", "URGENT"))
                .post("/api/medical-requests")
                .then()
                .statusCode(201);
    }

    private void asksForNobodyElse() {
        var answer = Site.as(neighbour()).body(site.request("Zhao", "URGENT")).post("/api/medical-requests");
        assertProblem(answer, 404, "unknown-household");
    }

    private void lists(String token, int requests) {
        Site.as(token)
                .get("/api/medical-requests?community=" + site.community())
                .then()
                .statusCode(200)
                .body("items", hasSize(requests));
    }

    private void reads(String token, int status) {
        Site.as(token).get(Site.path(id)).then().statusCode(status);
    }

    private void follows(String token) {
        isTold(token, Site.path(id));
    }

    private void drives(String token) {
        isTold(token, "/api/vehicles/" + vehicle);
    }

    private void drivesNot(String token) {
        assertProblem(Site.as(token).get("/api/vehicles/" + vehicle + "/updates"), 404, "unknown-vehicle");
    }

    private void isTold(String token, String path) {
        var stream = URI.create("http://localhost:" + RestAssured.port + path + "/updates");
        try (var reader = EventReader.open(stream, null, token)) {
            assertThat(reader.next().data()).contains(id).doesNotContain("chest pain", "Lin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void followsNot(String token) {
        assertProblem(Site.as(token).get(Site.path(id) + "/updates"), 404, "unknown-medical-request");
    }

    private void tells(String token, int status) {
        Site.as(token)
                .body(Map.of("milestone", "EN_ROUTE", "by", "Wu", "at", Site.AT))
                .post(Site.path(id) + "/milestones")
                .then()
                .statusCode(status);
    }

    private void cancels(String token, int status) {
        Site.as(token).post(Site.path(id) + "/cancellation").then().statusCode(status);
    }
}
