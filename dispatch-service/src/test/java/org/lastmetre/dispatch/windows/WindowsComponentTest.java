package org.lastmetre.dispatch.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Windows open and close by the clock, also by one that jumps. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class WindowsComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;
    private Published published;

    @BeforeEach
    void earlyMorning() {
        time.set("2026-03-01T07:59");
        site = new Site(json);
        published = new Published(json, Topics.DISPATCH, site.community());
    }

    @Test
    void aWindowOpensWithItsFirstWaveAndCallsEveryFifteenMinutes() {
        time.set("2026-03-01T08:00");
        assertThat(published
                        .until("batches-called", calls -> calls.size() == 1)
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("WAVE");
        time.set("2026-03-01T08:14");
        time.set("2026-03-01T08:15");
        var calls = published.until("batches-called", events -> events.size() == 2);
        assertThat(calls).extracting(call -> call.path("version").asInt()).containsExactly(1, 2);
        assertThat(calls.get(1).path("windowId").asText()).isEqualTo(id("FRESH", "0800"));
        assertThat(published.of("window-opened")).hasSize(1);
    }

    @Test
    void aJumpOverWholeWindowsSaysEverythingOnce() {
        time.set("2026-03-01T21:30");
        published.until("window-closed", events -> events.size() == 5);
        time.set("2026-03-01T21:31");
        var opened = published.of("window-opened");
        assertThat(opened).hasSize(5).extracting(WindowsComponentTest::idOf).doesNotHaveDuplicates();
        assertThat(published.of("window-closed"))
                .extracting(WindowsComponentTest::idOf)
                .containsExactlyInAnyOrderElementsOf(
                        opened.stream().map(WindowsComponentTest::idOf).toList());
        assertThat(published.of("batches-called")).isEmpty();
    }

    @Test
    void aWindowThatIsOpenAgainIsSaidAndCalledAgain() {
        time.set("2026-03-01T08:00");
        published.until("batches-called", calls -> calls.size() == 1);
        time.set("2026-03-01T11:31");
        published.until("window-closed", closed -> closed.size() == 1);
        time.set("2026-03-01T08:01");
        published.until("batches-called", calls -> ofWindow(calls, id("FRESH", "0800")) == 2);
        var opened = published.until("window-opened", events -> ofWindow(events, id("FRESH", "0800")) == 2);
        assertThat(opened)
                .filteredOn(event -> idOf(event).equals(id("FRESH", "0800")))
                .extracting(event -> event.path("version").asInt())
                .containsExactly(1, 3);
    }

    private static long ofWindow(List<JsonNode> events, String id) {
        return events.stream().filter(event -> idOf(event).equals(id)).count();
    }

    @Test
    void theDayIsShownWithItsCounts() {
        time.set("2026-03-01T10:31");
        site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        site.upstream().sealed("FOOD", "1", Site.code(), Site.code());
        await().untilAsserted(
                        () -> windows("").then().body("items.find { it.category == 'FOOD' }.waiting", equalTo(2)));
        windows("&date=2026-03-01")
                .then()
                .statusCode(200)
                .body("items.category", contains("FRESH", "FOOD", "PARCEL", "FOOD", "PARCEL"))
                .body("items.state", contains("OPEN", "OPEN", "UPCOMING", "UPCOMING", "UPCOMING"))
                .body("items[0].id", equalTo(id("FRESH", "0800")))
                .body("items[0].opensAt", equalTo("2026-03-01T08:00:00+08:00"))
                .body("items[0].pace", equalTo("WAVES"));
    }

    @Test
    void anOpenWindowCanBeCalledByHand() {
        time.set("2026-03-01T10:31");
        var callId = Site.post("/api/windows/" + id("FOOD", "1030") + "/calls", "{}")
                .then()
                .statusCode(202)
                .body("callId", notNullValue())
                .extract()
                .path("callId");
        published.until("batches-called", calls -> calls.stream()
                .anyMatch(call -> call.path("callId").asText().equals(callId)));
    }

    @Test
    void aWindowThatIsNotOpenCanNot() {
        Site.post("/api/windows/" + id("FOOD", "1030") + "/calls", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://lastmetre.org/problems/window-not-open"));
        Site.post("/api/windows/" + id("FOOD", "1031") + "/calls", "{}").then().statusCode(404);
        Site.post("/api/windows/nonsense/calls", "{}").then().statusCode(404);
    }

    @Test
    void aLightAfternoonIsSaidAndCalledAndIsOver() {
        site.onDuty("GRID_RUNNER");
        time.set("2026-03-01T13:00");
        assertThat(paces(1)).containsExactly("LIGHT");
        var reasons = published.until("batches-called", calls -> hasReason(calls, "LIGHT"));
        assertThat(reasons).isNotEmpty();
        time.set("2026-03-01T17:30");
        assertThat(paces(2)).containsExactly("LIGHT", "WAVES");
    }

    private static boolean hasReason(List<JsonNode> calls, String reason) {
        return calls.stream().anyMatch(call -> call.path("reason").asText().equals(reason));
    }

    private List<String> paces(int count) {
        return published.until("pace-changed", changes -> changes.size() == count).stream()
                .map(change -> change.path("pace").asText())
                .toList();
    }

    private Response windows(String more) {
        return Site.get("/api/windows?community=" + site.community() + more);
    }

    private String id(String category, String opens) {
        return site.community() + ":2026-03-01:" + category + ":" + opens;
    }

    private static String idOf(JsonNode event) {
        return event.path("windowId").asText();
    }
}
