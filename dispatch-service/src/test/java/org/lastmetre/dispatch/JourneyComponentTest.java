package org.lastmetre.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** From a sealed batch to the doors. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class JourneyComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
    }

    @Test
    void aSealedBatchReachesItsDoorsAndTheChainOfCustodyIsWhole() {
        var runner = site.onDuty("GRID_RUNNER");
        var volunteer = site.onDuty("BUILDING_VOLUNTEER");
        var code = Site.code();
        var other = Site.code();
        site.upstream().received(code);
        var batch = site.upstream().sealed("FOOD", "1", code, other);

        var run = site.runOf(runner);
        Site.get("/api/runs/" + run)
                .then()
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("stops[0].batches", equalTo(List.of(batch.toString())))
                .body("stops[0].volunteer", equalTo(volunteer))
                .body("stops[0].packages.size()", equalTo(2))
                .body("stops[0].packages[0].note", equalTo("ring twice"))
                .body("stops[0].state", equalTo("WAITING"));
        site.depart(run, Site.scan()).then().statusCode(200).body("state", equalTo("DEPARTED"));
        site.handOver(run, "1", volunteer, code, other)
                .then()
                .statusCode(200)
                .body("stops[0].state", equalTo("HANDED_OVER"))
                .body("stops[0].accepted", equalTo(2));
        site.deliver(Site.report(code, "DELIVERED", Site.scan())).then().statusCode(200);
        site.deliver(Site.report(other, "DELIVERED", Site.scan())).then().statusCode(200);

        Site.get("/api/runs/" + run).then().body("state", equalTo("COMPLETED"));
        assertWhole(code, runner, volunteer);
        assertPublished(code);
    }

    private void assertWhole(String code, String runner, String volunteer) {
        var chain = Site.get("/api/packages/" + code + "/custody").jsonPath();
        List<String> from = chain.getList("items.from");
        List<String> to = chain.getList("items.to");
        assertThat(from).containsExactly("carrier", "reception:gate", "volunteer:" + runner, "volunteer:" + volunteer);
        assertThat(to)
                .containsExactly(
                        "reception:gate", "volunteer:" + runner, "volunteer:" + volunteer, "household:1/1/301");
        assertThat(chain.getString("items[1].at")).isEqualTo("2026-03-01T10:40:00+08:00");
        assertThat(chain.getString("items[1].recordedAt")).isEqualTo("2026-03-01T10:31:00+08:00");
    }

    private void assertPublished(String code) {
        var published = new Published(json, Topics.DISPATCH, site.community());
        var delivered = published.until("package-delivered", events -> events.size() == 2);
        assertThat(delivered)
                .extracting(event -> event.path("packageCode").asText())
                .contains(code);
        var versions = List.of("run-planned", "run-departed", "batch-handed-over").stream()
                .flatMap(type -> published.of(type).stream())
                .map(event -> event.path("version").asInt())
                .toList();
        assertThat(versions).containsExactly(1, 2, 3);
        var step = published.of("run-departed").get(0).path("packages");
        assertThat(step).extracting(JsonNode::toString).hasSize(2);
    }

    @Test
    void aFailedAttemptComesAgainInTheNextWindowAndIsReturnedInTheEnd() {
        var person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        var code = Site.code();
        site.atBuilding(person, code);
        site.deliver(Site.report(code, "NO_ANSWER", Site.scan()))
                .then()
                .body("state", equalTo("FAILED"))
                .body("attemptsLeft", equalTo(2));

        for (var again : List.of("2026-03-01T16:31", "2026-03-02T10:31")) {
            time.set(again);
            var run = site.runOf(person);
            site.depart(run, Site.scan()).then().statusCode(200);
            site.deliver(Site.report(code, "NO_ANSWER", Site.scan())).then().statusCode(200);
        }

        Site.get("/api/packages/" + code + "/custody").then().body("items.last().what", equalTo("RETURNED"));
        new Published(json, Topics.DISPATCH, site.community()).until("package-returned", events -> events.size() == 1);
        site.deliver(Site.report(code, "DELIVERED", Site.scan()))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://lastmetre.org/problems/already-returned"));
    }

    @Test
    void atTheGateASealedPackageIsHandedOutDirectly() {
        var code = Site.code();
        site.upstream().contain("1", "GATE_PICKUP", 1);
        site.upstream().sealed("FOOD", "1", code);
        await().until(() ->
                site.deliver(Site.report(code, "DELIVERED", Site.scan())).statusCode() == 200);
        Site.get("/api/packages/" + code + "/custody")
                .then()
                .body("items.last().from", equalTo("reception:gate"))
                .body("items.last().to", equalTo("household:1/1/301"));
    }

    @Test
    void aRunOfWhichEverythingWasCollectedAtTheGateIsOver() {
        var person = site.onDuty("GRID_RUNNER");
        var code = Site.code();
        site.upstream().sealed("FOOD", "1", code);
        var run = site.runOf(person);
        site.upstream().contain("1", "GATE_PICKUP", 1);
        await().until(() ->
                site.deliver(Site.report(code, "DELIVERED", Site.scan())).statusCode() == 200);
        Site.get("/api/runs/" + run).then().body("state", equalTo("COMPLETED"));
    }
}
