package org.lastmetre.dispatch.deliveries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Reports from the door, one by one and in lists, repeated and at the same moment. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class DeliveriesComponentTest {
    private static final String DELIVERED = "DELIVERED";

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;
    private String person;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
        person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
    }

    @Test
    void theSameScanIsTheSameReport() {
        var code = Site.code();
        site.atBuilding(person, code);
        var report = Site.report(code, DELIVERED, Site.scan());
        var first = site.deliver(report);
        var again = site.deliver(report);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(linksOf(code)).isEqualTo(4);
    }

    @Test
    void theSameScanWithAnotherBodyIsAMistake() {
        var code = Site.code();
        site.atBuilding(person, code);
        var scan = Site.scan();
        site.deliver(Site.report(code, DELIVERED, scan)).then().statusCode(200);
        site.deliver(Site.report(code, "NO_ANSWER", scan)).then().statusCode(422);
    }

    @Test
    void anotherScanOfADeliveredPackageIsRefused() {
        var code = Site.code();
        site.atBuilding(person, code);
        site.deliver(Site.report(code, DELIVERED, Site.scan())).then().statusCode(200);
        site.deliver(Site.report(code, DELIVERED, Site.scan()))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://lastmetre.org/problems/already-delivered"));
    }

    @Test
    void ofManyReportsOfOnePackageAtTheSameMomentOneCounts() {
        var code = Site.code();
        site.atBuilding(person, code);
        var statuses = atOnce(() -> site.deliver(Site.report(code, DELIVERED, Site.scan())));
        assertThat(statuses).containsOnlyOnce(200).contains(409);
        assertThat(linksOf(code)).isEqualTo(4);
        assertThat(new Published(json, Topics.DISPATCH, site.community())
                        .until("package-delivered", events -> !events.isEmpty()))
                .hasSize(1);
    }

    @Test
    void theSameScanAtTheSameMomentIsDoneOnce() {
        var code = Site.code();
        site.atBuilding(person, code);
        var report = Site.report(code, DELIVERED, Site.scan());
        assertThat(atOnce(() -> site.deliver(report))).containsOnly(200);
        assertThat(linksOf(code)).isEqualTo(4);
    }

    @Test
    void eachReportOfAListIsDoneOrRefusedOnItsOwn() {
        var one = Site.code();
        var two = Site.code();
        site.atBuilding(person, one, two);
        var known = Site.report(one, DELIVERED, Site.scan());
        site.deliver(known).then().statusCode(200);
        var malformed = new HashMap<>(Site.report(two, "LOST", Site.scan()));
        var answer = site.deliver(List.of(
                known,
                Site.report(two, "REFUSED", Site.scan()),
                Site.report("nobody-knows", DELIVERED, Site.scan()),
                malformed));
        answer.then()
                .statusCode(200)
                .body("items.result", contains("REPEATED", "RECORDED", "REFUSED", "REFUSED"))
                .body("items[1].state", equalTo("FAILED"))
                .body("items[2].problem.status", equalTo(404))
                .body("items[3].problem.violations[0].field", equalTo("outcome"))
                .body("next", nullValue());
    }

    @Test
    void aListThatComesAgainUnderItsKeyGetsItsFirstAnswer() {
        var code = Site.code();
        site.atBuilding(person, code);
        var list = List.of(Site.report(code, DELIVERED, Site.scan()));
        var key = Site.scan();
        var first = withKey(key, list);
        var again = withKey(key, list);
        assertThat(first.jsonPath().getString("items[0].result")).isEqualTo("RECORDED");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        withKey(key, List.of(Site.report(code, "REFUSED", Site.scan()))).then().statusCode(422);
    }

    @Test
    void aListHasAtMostFiveHundredReports() {
        var report = Site.report("P", DELIVERED, "s");
        site.deliver(Stream.generate(() -> report).limit(501).toList())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("body"));
    }

    @Test
    void whatIsNotAtTheBuildingCanNotBeDelivered() {
        var code = Site.code();
        site.upstream().sealed("FOOD", "1", code);
        site.runOf(person);
        site.deliver(Site.report(code, DELIVERED, Site.scan()))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://lastmetre.org/problems/not-at-building"));
    }

    private static Response withKey(String key, Object body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/deliveries");
    }

    private static List<Integer> atOnce(Supplier<Response> call) {
        var calls = Stream.generate(() -> CompletableFuture.supplyAsync(call))
                .limit(8)
                .toList();
        return calls.stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();
    }

    private static int linksOf(String code) {
        List<Map<String, Object>> links =
                Site.get("/api/packages/" + code + "/custody").jsonPath().getList("items");
        return links.size();
    }
}
