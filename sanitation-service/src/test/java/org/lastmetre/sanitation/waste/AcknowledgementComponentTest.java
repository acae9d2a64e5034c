package org.lastmetre.sanitation.waste;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A haul of which 20 kg were sealed, 30 kg loaded and 20 kg disposed of; operations staff look into it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class AcknowledgementComponentTest {
    private static final int ROUNDS = 10;

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Crew crew;
    private String haul;

    @BeforeEach
    void twoWeightsDoNotAgree() {
        time.set("2026-03-01T16:00");
        crew = new Crew(new Place(json));
        var load = crew.loadOf("W-3", List.of(crew.bag(), crew.bag()));
        load.put("weightKg", 30);
        haul = Crew.loads(load).jsonPath().getString("id");
        Crew.disposes(haul, Crew.endOf(20)).then().statusCode(200);
    }

    private static Map<String, Object> because(String reason) {
        return Map.of("reason", reason, "by", "operations", "at", Crew.AT);
    }

    private static String path(String haul, String step) {
        return "/api/waste-differences/" + haul + "/" + step + "/acknowledgement";
    }

    private Response acknowledges(String step, Map<String, Object> body) {
        return Place.post(path(haul, step), body);
    }

    @Test
    void itsAlertClosesAndTheCertificateShowsTheReasonBesideTheSameWeights() {
        acknowledges("LOADING", because("wet bags"))
                .then()
                .statusCode(200)
                .body("acknowledgement.reason", equalTo("wet bags"))
                .body("acknowledgement.by", equalTo("operations"))
                .body("acknowledgement.at", equalTo(Crew.AT));
        assertThat(crew.alerts()).extracting(alert -> alert.get("subject")).containsExactly(haul + "/DISPOSAL");
        crew.certificate("2026-03-01")
                .then()
                .body("differences.step", contains("LOADING", "DISPOSAL"))
                .body("differences.expectedKg", contains(20.0f, 30.0f))
                .body("differences.actualKg", contains(30.0f, 20.0f))
                .body("differences[0].acknowledgement.reason", equalTo("wet bags"))
                .body("differences[1].acknowledgement", nullValue());
        Place.get("/api/waste-hauls/" + haul).then().body("differences[0].acknowledgement.reason", equalTo("wet bags"));
    }

    @Test
    void itIsAcknowledgedOnceHoweverOftenItIsTold() {
        var first = acknowledges("LOADING", because("wet bags"));
        var again = acknowledges("LOADING", because("wet bags"));
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertProblem(acknowledges("LOADING", because("a wrong scale")), 409, "already-acknowledged");
        var key = UUID.randomUUID().toString();
        Crew.withKey(key, path(haul, "DISPOSAL"), because("a wrong scale"))
                .then()
                .statusCode(200);
        Crew.withKey(key, path(haul, "DISPOSAL"), because("a wrong scale"))
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true");
        assertProblem(Crew.withKey(key, path(haul, "DISPOSAL"), because("wet bags")), 422, "key-reused");
    }

    @Test
    void whatAgreesOrIsNotThereIsNotAcknowledged() {
        assertProblem(acknowledges("NOWHERE", because("wet bags")), 404, "unknown-difference");
        assertProblem(Place.post(path("nonsense", "LOADING"), because("wet bags")), 404, "unknown-difference");
        var agrees = crew.haul("W-4", crew.bag());
        assertProblem(Place.post(path(agrees, "LOADING"), because("wet bags")), 404, "unknown-difference");
        assertProblem(acknowledges("LOADING", Map.of("by", "operations", "at", Crew.AT)), 400, "invalid");
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        acknowledges("LOADING", because("wet bags")).then().statusCode(200);
        for (var statement : List.of(
                "update waste_acknowledgement set reason = 'x'",
                "delete from waste_acknowledgement",
                "truncate waste_acknowledgement",
                "truncate waste_haul cascade",
                "set session_replication_role = replica; delete from waste_acknowledgement",
                "set session_replication_role = replica; truncate waste_acknowledgement")) {
            assertThatThrownBy(() -> pool.query(statement).execute().await().atMost(Place.LIMIT))
                    .as(statement)
                    .hasMessageContaining("42501");
        }
    }

    @Test
    void twoReasonsAtTheSameMomentAreOneAndWhoComesSecondIsRefused() {
        for (var round = 0; round < ROUNDS; round++) {
            var of = differs();
            var answers = Crew.together(List.of(
                    () -> Place.post(path(of, "LOADING"), because("wet bags")),
                    () -> Place.post(path(of, "LOADING"), because("a wrong scale"))));
            var taken = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .toList();
            assertThat(taken).hasSize(1);
            answers.stream()
                    .filter(answer -> !taken.contains(answer))
                    .forEach(refused -> assertProblem(refused, 409, "already-acknowledged"));
            assertKept(of, taken.get(0));
        }
    }

    @Test
    void theSameTwiceAtTheSameMomentIsTakenOnceAndAnsweredTwice() {
        for (var round = 0; round < ROUNDS; round++) {
            var of = differs();
            var answers = Crew.together(nCopies(2, () -> Place.post(path(of, "LOADING"), because("wet bags"))));
            assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
            assertThat(answers.get(0).asString()).isEqualTo(answers.get(1).asString());
            assertKept(of, answers.get(0));
        }
    }

    /** A haul of which 10 kg were sealed and 30 kg loaded. */
    private String differs() {
        var load = crew.loadOf("W-5", List.of(crew.bag()));
        load.put("weightKg", 30);
        return Crew.loads(load).jsonPath().getString("id");
    }

    /** What was answered is what is shown from then on, and its alert is closed. */
    private void assertKept(String of, Response answer) {
        Place.get("/api/waste-hauls/" + of)
                .then()
                .body("differences.size()", equalTo(1))
                .body("differences[0]", equalTo(answer.jsonPath().getMap("")));
        assertThat(crew.alerts()).extracting(alert -> alert.get("subject")).doesNotContain(of + "/LOADING");
    }
}
