package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.medical.testing.Ward.inVain;
import static org.lastmetre.medical.testing.Ward.reached;
import static org.lastmetre.medical.testing.Ward.tell;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.DispatchEvent.DoorVisited;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Somebody is called, called again, visited and given to the coordinator, or reached somewhere on the way. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CheckInsComponentTest {
    private static final String NINE = "2026-03-01T09:00";
    private static final String TEN = "2026-03-01T10:00";

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Ward ward;
    private String person;
    private String checkIn;

    @BeforeEach
    void somebodyIsToBeCalled() {
        time.set(NINE);
        ward = new Ward(new Site(json));
        person = ward.person();
        checkIn = ward.idOf(person);
    }

    @Test
    void whoIsEnteredIsToBeCalledTheSameDay() {
        ward.checkIns("&state=DUE")
                .then()
                .statusCode(200)
                .body("items.id", contains(checkIn))
                .body("items[0].date", equalTo("2026-03-01"))
                .body("items[0].grid", equalTo("G1"))
                .body("items[0].caller", nullValue());
        ward.checkIns("&state=VISIT").then().body("items", empty());
        ward.checkIns("&date=2026-02-28").then().body("items", empty());
    }

    @Test
    void twoCallsInVainSendAVolunteerAndAVisitInVainIsTheCoordinators() {
        calledInVainTwice();
        var asked = new Published(json, Topics.MEDICAL, ward.site().community())
                .until("door-visit-requested", said -> !said.isEmpty());
        assertThat(asked.get(0).path("checkInId").asText()).isEqualTo(checkIn);
        assertThat(asked.get(0).path("room").asText()).isEqualTo("502");
        visited(false, "2026-03-01T02:20:00Z");
        await().atMost(Duration.ofSeconds(30)).until(() -> ward.stateOf(person).equals("ESCALATED"));
        var missed = new Published(json, Topics.MEDICAL, ward.site().community())
                .until("check-in-missed", said -> !said.isEmpty());
        assertThat(missed).hasSize(1);
        assertThat(missed.get(0).path("reason").asText()).isEqualTo("NOT_REACHED");
        ward.missed().then().body("items.id", contains(checkIn)).body("items[0].person", nullValue());
    }

    @Test
    void aVolunteerAtWhoseKnockSomebodyOpensReachedThem() {
        calledInVainTwice();
        visited(true, "2026-03-01T02:20:00Z");
        await().atMost(Duration.ofSeconds(30)).until(() -> ward.stateOf(person).equals("ANSWERED"));
        var ended = new Published(json, Topics.MEDICAL, ward.site().community())
                .until("door-visit-ended", said -> !said.isEmpty());
        assertThat(ended).hasSize(1);
        assertThat(ward.checkIn(person).get("by")).isEqualTo("lin");
    }

    private void calledInVainTwice() {
        tell(checkIn, inVain(NINE)).then().statusCode(200).body("state", equalTo("UNANSWERED"));
        time.set("2026-03-01T09:59");
        tell(checkIn, inVain("2026-03-01T09:59"))
                .then()
                .statusCode(200)
                .body("state", equalTo("UNANSWERED"))
                .body("nextCallAt", equalTo("2026-03-01T10:00:00+08:00"));
        time.set(TEN);
        tell(checkIn, inVain(TEN)).then().statusCode(200).body("state", equalTo("VISIT"));
    }

    private void visited(boolean answered, String at) {
        var community = ward.site().community();
        var id = UUID.fromString(checkIn);
        time.set("2026-03-01T10:30");
        var event = new DoorVisited(community, id, 1, "1", answered, "lin", Instant.parse(at));
        ward.site().upstream().send(event);
        ward.site().upstream().send(event);
    }

    @Test
    void whoIsReachedAfterAllIsAnsweredAndNoAlertAnyMore() {
        calledInVainTwice();
        time.set("2026-03-01T10:30");
        tell(checkIn, inVain("2026-03-01T10:30")).then().body("state", equalTo("ESCALATED"));
        tell(checkIn, reached("WELL", "2026-03-01T10:30")).then().body("state", equalTo("ANSWERED"));
        ward.missed().then().body("items", empty());
    }

    @Test
    void aVisitThatNobodyMakesIsTheCoordinatorsWithoutACall() {
        calledInVainTwice();
        time.set("2026-03-01T11:00");
        await().atMost(Duration.ofSeconds(30)).until(() -> ward.stateOf(person).equals("ESCALATED"));
        assertThat(ward.checkIn(person).get("reason")).isEqualTo("NOT_VISITED");
    }

    @Test
    void theSameCallToldAtTheSameMomentByManyCountsOnce() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> tell(checkIn, inVain(NINE)).then().statusCode(200));
        assertThat(ward.checkIn(person).get("inVain")).isEqualTo(1);
    }

    @Test
    void aKeyGivesTheFirstAnswerAgain() {
        var key = UUID.randomUUID().toString();
        tell(checkIn, inVain(NINE), key).then().statusCode(200);
        tell(checkIn, reached("WELL", NINE)).then().statusCode(200);
        tell(checkIn, inVain(NINE), key)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("state", equalTo("UNANSWERED"));
        tell(checkIn, reached("WELL", NINE), key).then().statusCode(422);
    }

    @Test
    void whoNeedsHelpGetsItWithOneMoreCallAndOnce() {
        String offered = tell(checkIn, reached("NEEDS_HELP", NINE))
                .then()
                .statusCode(200)
                .body("condition", nullValue())
                .extract()
                .path("offers.medicalRequest");
        assertThat(ward.checkIn(person).get("condition")).isEqualTo("NEEDS_HELP");
        var help = Map.of("type", "EMERGENCY", "triage", "URGENT", "symptoms", "short of breath");
        String request =
                Site.post(offered, help).then().statusCode(201).extract().path("id");
        Site.post(offered, help).then().statusCode(200).body("id", equalTo(request));
        Site.get(Site.path(request)).then().body("medical.room", equalTo("502"));
    }

    @Test
    void whoAskedForHelpByNameIsKnownAgain() {
        var named = ward.person(Map.of("name", "Zhao Ming", "room", "602"));
        var request = ward.site().request("zhao  ming", "URGENT");
        request.put("room", "602");
        String id = Site.post("/api/medical-requests", request).then().extract().path("id");
        Site.post("/api/check-ins/" + ward.idOf(named) + "/medical-request", Map.of("type", "EMERGENCY"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void whatIsUnknownIsNotFoundAndWhatIsWrongIsNamed() {
        var nobody = UUID.randomUUID().toString();
        assertProblem(tell(nobody, inVain(NINE)), 404, "unknown-check-in");
        assertProblem(tell("none", inVain(NINE)), 404, "unknown-check-in");
        assertProblem(
                Site.post("/api/check-ins/" + nobody + "/medical-request", Map.of("type", "EMERGENCY")),
                404,
                "unknown-check-in");
        Site.post("/api/check-ins/" + checkIn, Map.of())
                .then()
                .statusCode(400)
                .body("violations.field.sort()", contains("answered", "at", "by"));
        ward.checkIns("&state=ASLEEP").then().statusCode(400).body("violations.field", contains("state"));
        ward.checkIns("&date=today").then().statusCode(400).body("violations.field", contains("date"));
        ward.checkIns("&after=nowhere").then().statusCode(400);
    }
}
