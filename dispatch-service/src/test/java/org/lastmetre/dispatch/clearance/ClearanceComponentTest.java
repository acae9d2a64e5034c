package org.lastmetre.dispatch.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Nothing stays overnight without a warning, an extra run and an entry in the day's certificate. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ClearanceComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;
    private Published published;

    @BeforeEach
    void noon() {
        time.set("2026-03-01T12:00");
        site = new Site(json);
        published = new Published(json, Topics.DISPATCH, site.community());
    }

    @Test
    void whatIsDeliveredClearsTheDay() {
        var person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        var code = Site.code();
        site.atBuilding(person, code);
        clearance().body("state", equalTo("GREEN")).body("out", equalTo(1)).body("left.reason", contains("OUT"));
        site.deliver(Site.report(code, "DELIVERED", Site.scan()));
        clearance().body("state", equalTo("GREEN")).body("delivered", equalTo(1));
        time.set("2026-03-01T20:30");
        var cleared = published.until("day-cleared", days -> !days.isEmpty()).get(0);
        assertThat(cleared.path("cleared").asBoolean()).isTrue();
        assertThat(cleared.path("delivered").asInt()).isEqualTo(1);
        clearance().body("state", equalTo("CLEARED")).body("left", hasSize(0));
    }

    @Test
    void whatIsLeftIsToldAheadCalledForAndCertified() {
        var codes = IntStream.range(0, 15).mapToObj(n -> Site.code()).toList();
        codes.forEach(code -> site.upstream().shelved(code, "FOOD"));
        await().untilAsserted(() -> clearance().body("onHand", equalTo(15)));

        time.set("2026-03-01T19:50");
        assertThat(published
                        .until("overnight-risk", risks -> risks.size() == 1)
                        .get(0)
                        .path("state")
                        .asText())
                .isEqualTo("AMBER");
        published.until("batches-called", calls -> calls.stream()
                .anyMatch(call -> call.path("reason").asText().equals("EXTRA")));
        time.set("2026-03-01T20:20");
        assertThat(published
                        .until("overnight-risk", risks -> risks.size() == 2)
                        .get(1)
                        .path("state")
                        .asText())
                .isEqualTo("RED");
        clearance().body("state", equalTo("RED")).body("deadline", equalTo("2026-03-01T21:30:00+08:00"));

        time.set("2026-03-01T21:30");
        var ended = published.until("day-cleared", days -> !days.isEmpty()).get(0);
        assertThat(ended.path("cleared").asBoolean()).isFalse();
        assertThat(ended.path("left"))
                .hasSize(15)
                .allSatisfy(left -> assertThat(left.path("reason").asText()).isEqualTo("NOT_CALLED"));
        time.set("2026-03-02T08:00");
        Site.get("/api/clearance?date=2026-03-01&community=" + site.community())
                .then()
                .statusCode(200)
                .body("state", equalTo("RED"))
                .body("left", hasSize(15));
    }

    @Test
    void whatIsHeardLateOpensADayThatWasSaidToBeCleared() {
        time.set("2026-03-01T20:31");
        published.until("day-cleared", days -> days.size() == 1);
        clearance().body("state", equalTo("CLEARED"));
        var late = Site.code();
        site.upstream().shelved(late, "FOOD");
        await().untilAsserted(() -> clearance().body("onHand", equalTo(1)));
        clearance().body("state", not(equalTo("CLEARED")));
        time.set("2026-03-01T20:58");
        published.until("overnight-risk", risks -> !risks.isEmpty());

        time.set("2026-03-01T21:30");
        var again = published.until("day-cleared", days -> days.size() == 2).get(1);
        assertThat(again.path("cleared").asBoolean()).isFalse();
        assertThat(again.path("left")).hasSize(1).first().satisfies(left -> assertThat(
                        left.path("packageCode").asText())
                .isEqualTo(late));
        assertThat(again.path("version").asInt()).isGreaterThan(1);
        clearance().body("state", equalTo("RED")).body("left.packageCode", contains(late));
    }

    @Test
    void whatIsHeardAfterTheDeadlineIsCertifiedAsLeft() {
        time.set("2026-03-01T21:31");
        published.until("day-cleared", days -> days.size() == 1);
        site.upstream().shelved(Site.code(), "FOOD");
        var days = published.until("day-cleared", certificates -> certificates.size() == 2);
        assertThat(days).extracting(day -> day.path("cleared").asBoolean()).containsExactly(true, false);
    }

    @Test
    void aDayThatNobodyWasThereToEndIsEndedLate() {
        published.until("window-opened", events -> !events.isEmpty());
        time.set("2026-03-03T09:00");
        var days = published.until("day-cleared", events -> events.size() == 2);
        assertThat(days)
                .extracting(day -> day.path("date").asText())
                .containsExactlyInAnyOrder("2026-03-01", "2026-03-02");
    }

    @Test
    void whatCanNotBeAskedForIsRefused() {
        Site.get("/api/clearance").then().statusCode(400).body("violations[0].field", equalTo("community"));
        Site.get("/api/clearance?community=" + site.community() + "&date=yesterday")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("date"));
        Site.get("/api/clearance?community=nowhere").then().statusCode(404);
        Site.get("/api/clearance?date=2027-01-01&community=" + site.community())
                .then()
                .statusCode(200)
                .body("onHand", equalTo(0));
    }

    private ValidatableResponse clearance() {
        return Site.get("/api/clearance?community=" + site.community()).then().statusCode(200);
    }
}
