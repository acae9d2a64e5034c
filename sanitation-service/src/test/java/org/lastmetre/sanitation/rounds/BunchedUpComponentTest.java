package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** A gate that is due 07:00-08:18, 09:48-11:06 and so on, was done at 07:00, and is scanned again within ninety minutes. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BunchedUpComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Place place;

    @BeforeEach
    void theGateIsDone() {
        time.set("2026-03-01T06:00");
        place = new Place(json);
        await().atMost(Place.LIMIT).until(() -> !Place.get("/api/rounds?community=" + place.community())
                .jsonPath()
                .getList("items")
                .isEmpty());
        time.set("2026-03-01T07:00");
        scan("07:00", id()).then().statusCode(200);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Response scan(String at, String scanId) {
        return scan("gate", at, scanId);
    }

    private Response scan(String site, String at, String scanId) {
        return place.scan(site, at, scanId);
    }

    private List<Map<String, Object>> alerts() {
        return Place.get("/api/sanitation-alerts?limit=500&community=" + place.community())
                .jsonPath()
                .getList("items.findAll { it.type == 'ROUND_BUNCHED' }");
    }

    @Test
    void aMinuteBeforeTheGapHasPassedItIsRefusedAndAnAlertAndAMinuteLaterRefusedOnly() {
        time.set("2026-03-01T08:30");
        assertProblem(scan("08:30", id()), 409, "too-early");
        assertThat(alerts()).isEmpty();
        var second = scan("08:29", id());
        assertProblem(second, 409, "too-early");
        second.then().body("from", equalTo("2026-03-01T09:48:00+08:00"));
        assertThat(alerts()).hasSize(1);
        assertThat(alerts().get(0))
                .containsEntry("since", "2026-03-01T08:29:00+08:00")
                .containsEntry(
                        "detail",
                        "gate was disinfected at 07:00 and scanned at 08:29; rounds are at least 90 minutes apart");
    }

    @Test
    void anAlertASiteAtATimeUntilItsNextRoundAndARepeatOfTheScanIsNoSecond() {
        var told = id();
        time.set("2026-03-01T07:30");
        var first = scan("07:20", told);
        scan("07:30", id()).then().statusCode(409);
        assertThat(scan("07:20", told).asString()).isEqualTo(first.asString());
        assertThat(alerts()).hasSize(1);
        assertThat(alerts().get(0)).containsEntry("since", "2026-03-01T07:20:00+08:00");

        time.set("2026-03-01T09:48");
        scan("09:48", id()).then().statusCode(200);
        assertThat(alerts()).isEmpty();
        scan("07:20", told).then().statusCode(409);
        assertThat(alerts()).isEmpty();
        time.set("2026-03-01T09:50");
        scan("09:50", id()).then().statusCode(409);
        assertThat(alerts()).hasSize(1);
        assertSaid("07:20", "09:50");
    }

    @Test
    void whatIsToldAfterTheNextRoundIsSaidAndNoAlert() {
        time.set("2026-03-01T09:48");
        scan("09:48", id()).then().statusCode(200);
        scan("07:20", id()).then().statusCode(409);
        assertThat(alerts()).isEmpty();
        assertSaid("07:20");
    }

    @Test
    void itIsOverWithTheDay() {
        time.set("2026-03-01T07:01");
        scan("07:01", id()).then().statusCode(409);
        time.set("2026-03-01T23:59");
        assertThat(alerts()).hasSize(1);
        time.set("2026-03-02T00:00");
        assertThat(alerts()).isEmpty();
    }

    @Test
    void toldTwiceByTheRoundItIsTheSameWork() {
        var done = Place.get("/api/rounds?state=DONE&community=" + place.community());
        var body = Map.of("agent", "chlorine", "by", "crew", "scanId", id(), "at", "2026-03-01T07:00:00+08:00");
        var again = Place.post("/api/rounds/" + done.jsonPath().getString("items[0].id") + "/completion", body);
        assertProblem(again, 409, "already-done");
        assertThat(alerts()).isEmpty();
    }

    /** Of the gate, and no more until what another site is said of afterwards. */
    private void assertSaid(String... times) {
        time.set("2026-03-01T10:00");
        scan("lobby-1", "10:00", id()).then().statusCode(200);
        scan("lobby-1", "10:00", id()).then().statusCode(409);
        var said = new Published(json, Topics.SANITATION, place.community())
                .until("round-bunched", all -> all.stream().anyMatch(event -> isOf(event, "lobby-1")));
        assertThat(said.stream().filter(event -> isOf(event, "gate")))
                .extracting(event -> Instant.parse(event.path("scannedAt").asText()))
                .containsExactlyInAnyOrder(Stream.of(times).map(Town::at).toArray(Instant[]::new));
    }

    private static boolean isOf(JsonNode event, String site) {
        return event.path("site").asText().equals(site);
    }
}
