package org.lastmetre.sanitation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.sanitation.waste.Crew;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;
import org.lastmetre.testing.Published;
import org.lastmetre.testing.TestTokens;

/** A session over HTTP: buildings called by their slots, every household counted once, and followed live. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SamplingComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Tables tables;

    @BeforeEach
    void aCommunity() {
        time.set("2026-03-01T08:00");
        tables = new Tables(new Place(json));
    }

    @Test
    void buildingsAreCalledByThemselvesWhileTheQueueIsShort() {
        var id = tables.open();
        time.set("2026-03-01T08:59");
        Place.get(Tables.path(id)).then().body("buildings.state", contains("WAITING", "WAITING", "WAITING"));
        time.set("2026-03-01T09:00");
        called(id, "1");
        time.set("2026-03-01T09:30");
        for (var floor = 1; floor <= 9; floor++) {
            come(id, "1", floor, 2);
        }
        Place.get(Tables.path(id)).then().body("queue", equalTo(12)).body("buildings[1].state", equalTo("WAITING"));
        come(id, "1", 10, 2);
        called(id, "2");
        Place.get(Tables.path(id)).then().body("buildings[2].state", equalTo("WAITING"));
    }

    /** Households of both units of a floor. */
    private void come(String id, String building, int floor, int rooms) {
        for (var room = 1; room <= rooms; room++) {
            for (var unit : List.of("1", "2")) {
                var result = Tables.result(building, "" + (floor * 100 + room), "PRESENT");
                result.put("unit", unit);
                Tables.tells(id, result).then().statusCode(200);
            }
        }
    }

    private static void called(String id, String building) {
        await().atMost(Place.LIMIT).until(() -> Place.get(Tables.path(id))
                .jsonPath()
                .getString("buildings.find { it.building == '" + building + "' }.state")
                .equals("CALLED"));
    }

    @Test
    void aHouseholdIsCountedOnceHoweverOftenAndHoweverCloselyItIsTold() {
        var id = tables.open();
        Tables.calls(id, "1").then().statusCode(200);
        var scan = Tables.result("1", "301", "PRESENT");
        var same = IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> Tables.tells(id, scan))
                .toList();
        assertThat(Crew.together(same)).extracting(Response::statusCode).containsOnly(200);
        var others = IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> Tables.tells(id, Tables.result("1", "302", "PRESENT")))
                .toList();
        assertThat(Crew.together(others)).extracting(Response::statusCode).containsOnly(200);
        Place.get(Tables.path(id)).then().body("present", equalTo(2)).body("open", equalTo(142));
        assertProblem(Tables.tells(id, Tables.result("1", "301", "ABSENT")), 409, "already-sampled");
    }

    @Test
    void theSameScanOfAnotherSessionIsNoRepeat() {
        var id = tables.open();
        var scan = Tables.result("1", "301", "ABSENT");
        Tables.tells(id, scan).then().statusCode(200);
        Tables.closes(id).then().statusCode(200);
        assertProblem(Tables.tells(tables.open(), scan), 422, "key-reused");
    }

    @Test
    void callsAtTheSameMomentAreOneCall() {
        var id = tables.open();
        var calls = IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> Tables.calls(id, "2"))
                .toList();
        assertThat(Crew.together(calls)).extracting(Response::statusCode).containsOnly(200);
        var published = new Published(json, Topics.SANITATION, tables.place().community());
        published.until("building-called", events -> !events.isEmpty());
        Tables.closes(id).then().statusCode(200);
        published.until("sampling-closed", events -> !events.isEmpty());
        assertThat(published.of("building-called")).hasSize(1);
    }

    @Test
    void aGridHasOneOpenSession() {
        var id = tables.open();
        Tables.opens(tables.session()).then().statusCode(200).body("id", equalTo(id));
        var other = tables.session();
        other.put("queueAtMost", 11);
        assertProblem(Tables.opens(other), 409, "session-open");
        Tables.closes(id).then().statusCode(200).body("absent", equalTo(144)).body("open", equalTo(0));
        Tables.closes(id).then().statusCode(200).body("absent", equalTo(144));
        Tables.opens(other).then().statusCode(201);
        var open =
                "/api/sampling-sessions?open=true&community=" + tables.place().community();
        Place.get(open).then().body("items", hasSize(1));
    }

    @Test
    void whatIsWaitedForAtDoorsIsListedByRoomAndTheSumsClose() {
        var id = tables.open();
        Tables.tells(id, Tables.result("1", "301", "DOORSTEP_WANTED")).then().statusCode(200);
        Place.get(Tables.path(id) + "/households?building=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(48))
                .body("items.findAll { it.outcome == 'DOORSTEP_WANTED' }.room", contains("301"));
        Tables.tells(id, Tables.result("1", "301", "DOORSTEP_DONE"))
                .then()
                .body("doorstepDone", equalTo(1))
                .body("doorstepWanted", equalTo(0))
                .body("open", equalTo(143));
        assertProblem(Tables.tells(id, Tables.result("1", "9901", "ABSENT")), 404, "unknown-household");
        assertProblem(Tables.tells(id, Tables.result("4", "301", "ABSENT")), 404, "unknown-building");
        assertProblem(Tables.calls(id, "9"), 404, "unknown-building");
    }

    @Test
    void residentsHearThatTheirBuildingIsCalledAndResumeWithoutAGap() throws IOException {
        var id = tables.open();
        var resident = TestTokens.resident(tables.place().community() + "/1/1/301");
        var stream = URI.create("http://localhost:" + RestAssured.port + Tables.path(id) + "/updates");
        try (var reader = EventReader.open(stream, null, resident)) {
            var snapshot = reader.next();
            assertThat(snapshot.name()).isEqualTo("snapshot");
            Tables.calls(id, "1").then().statusCode(200);
            var call = reader.next();
            assertThat(call.name()).isEqualTo("BuildingCalled");
            assertThat(call.data()).contains("\"building\":\"1\"").doesNotContain("room");
            Tables.tells(id, Tables.result("1", "301", "PRESENT")).then().statusCode(200);
            assertThat(reader.next().name()).isEqualTo("SamplingProgressed");
        }
        try (var again = EventReader.open(stream, "1", resident)) {
            assertThat(List.of(again.next().id(), again.next().id())).containsExactly("2", "3");
        }
    }
}
