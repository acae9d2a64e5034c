package org.lastmetre.sanitation.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.Topics;
import org.lastmetre.contracts.VehicleEvent.VehicleOnStandby;
import org.lastmetre.contracts.VehicleEvent.VehicleReturned;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** What other services ask for, heard on their topics, and what they hear of it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class TasksComponentTest {
    private static final Instant BACK = Instant.parse("2026-03-01T02:00:00Z");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Place place;
    private String vehicle;

    @BeforeEach
    void atTen() {
        time.set("2026-03-01T10:00");
        place = new Place(json);
        vehicle = "v-" + UUID.randomUUID();
    }

    private List<Map<String, Object>> tasks(String state) {
        return Place.get("/api/disinfection-tasks?community=" + place.community() + "&state=" + state)
                .jsonPath()
                .getList("items");
    }

    private static Map<String, Object> done(String scan) {
        return Map.of(
                "agent", "chlorine", "litres", 2, "by", "crew-2", "scanId", scan, "at", "2026-03-01T10:00:00+08:00");
    }

    private void returned(long version) {
        place.upstream().send(new VehicleReturned(place.community(), vehicle, version, BACK));
    }

    @Test
    void aPageMayHaveAsManyAsAnybodyMayAskFor() {
        for (var number = 0; number < 510; number++) {
            place.upstream().send(new VehicleReturned(place.community(), vehicle + "-" + number, 1, BACK));
        }
        var path = "/api/disinfection-tasks?limit=500&community=" + place.community();

        await().atMost(Place.LIMIT).until(() -> Place.get(path).path("next") != null);

        assertThat(Place.get(path).jsonPath().getList("items")).hasSize(500);
        var next = Place.get(path).<String>path("next");
        await().atMost(Place.LIMIT)
                .until(() -> Place.get(path + "&after=" + next)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 10);
    }

    @Test
    void aVehicleThatCameBackIsATaskAtOnceAndItsEndIsTold() {
        returned(5);
        returned(5);
        await().atMost(Place.LIMIT).until(() -> tasks("OPEN").size() == 1);
        var task = tasks("OPEN").get(0);
        assertThat(task)
                .containsEntry("kind", "VEHICLE")
                .containsEntry("subject", vehicle)
                .containsEntry("priority", 1)
                .containsEntry("dueAt", "2026-03-01T10:30:00+08:00");
        var path = "/api/disinfection-tasks/" + task.get("id") + "/completion";
        var scan = UUID.randomUUID().toString();
        Place.post(path, done(scan)).then().statusCode(200).body("state", equalTo("DONE"));
        Place.post(path, done(scan)).then().statusCode(200).header("Idempotency-Replayed", "true");
        assertProblem(Place.post(path, done(UUID.randomUUID().toString())), 409, "already-done");
        await().atMost(Place.LIMIT).until(() -> Records.readAll(Topics.SANITATION).stream()
                .anyMatch(event -> event.attribute("type").equals("lastmetre.sanitation.vehicle-disinfected.v1")
                        && event.payload().contains(vehicle)
                        && event.payload().contains("\"returnVersion\":5")));
    }

    @Test
    void theSameScanOfAnotherTaskIsNoRepeat() {
        returned(5);
        place.upstream().contain("3", "HELD", 1);
        await().atMost(Place.LIMIT).until(() -> tasks("OPEN").size() == 2);
        var scan = UUID.randomUUID().toString();
        var paths = tasks("OPEN").stream()
                .map(task -> "/api/disinfection-tasks/" + task.get("id") + "/completion")
                .toList();
        Place.post(paths.get(0), done(scan)).then().statusCode(200);
        assertProblem(Place.post(paths.get(1), done(scan)), 422, "key-reused");
    }

    @Test
    void aVehicleThatStandsByAgainIsNoTaskAnyMore() {
        returned(5);
        await().atMost(Place.LIMIT).until(() -> tasks("OPEN").size() == 1);
        var id = tasks("OPEN").get(0).get("id");
        place.upstream().send(new VehicleOnStandby(place.community(), vehicle, 6, BACK));
        await().atMost(Place.LIMIT).until(() -> tasks("WITHDRAWN").size() == 1);
        var late = Place.post(
                "/api/disinfection-tasks/" + id + "/completion",
                done(UUID.randomUUID().toString()));
        assertProblem(late, 409, "task-withdrawn");
    }

    @Test
    void aHeldBuildingAndGoodsThatCameBackAreTasksInTheirOrder() {
        for (var code : List.of("LM83GD8QZ1B4T2RZCH", "LM83GD8QZ1B4T2RZCX")) {
            place.upstream()
                    .send(new PackageReturned(
                            place.community(), code, UUID.randomUUID(), 4, "3", "NO_ANSWER", 3, BACK));
            await().atMost(Place.LIMIT).until(() -> !tasks("OPEN").isEmpty());
        }
        place.upstream().contain("3", "HELD", 1);
        returned(5);
        await().atMost(Place.LIMIT)
                .until(
                        () -> tasks("OPEN").stream()
                                .map(task -> task.get("kind"))
                                .toList(),
                        kinds -> kinds.equals(List.of("VEHICLE", "BUILDING", "RETURNED_GOODS")));
        await().atMost(Place.LIMIT)
                .until(() -> tasks("OPEN").get(2).get("quantity").equals(2));
    }

    @Test
    void whatIsNotDoneWhenItIsDueIsAnAlert() {
        returned(5);
        await().atMost(Place.LIMIT).until(() -> tasks("OPEN").size() == 1);
        time.set("2026-03-01T10:30");
        Place.get("/api/sanitation-alerts?community=" + place.community())
                .then()
                .body("items.type", hasItem("TASK_OVERDUE"));
    }

    @Test
    void whatIsUsedIsTakenFromWhatThereIs() {
        var counted = Map.of("community", place.community(), "litres", 10, "litresPerUse", 0.5);
        Place.put("/api/disinfection-agents/chlorine", counted).then().statusCode(201);
        returned(5);
        await().atMost(Place.LIMIT).until(() -> tasks("OPEN").size() == 1);
        var path = "/api/disinfection-tasks/" + tasks("OPEN").get(0).get("id") + "/completion";
        Place.post(path, done(UUID.randomUUID().toString())).then().statusCode(200);
        Place.get("/api/disinfection-agents?community=" + place.community())
                .then()
                .body("items[0].litres", equalTo(8.0f))
                .body("items[0].daysLeft", equalTo(0.3f));
        Place.get("/api/sanitation-alerts?community=" + place.community())
                .then()
                .body("items.type", hasItem("AGENT_LOW"));
    }
}
