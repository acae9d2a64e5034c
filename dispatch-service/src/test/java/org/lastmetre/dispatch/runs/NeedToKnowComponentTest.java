package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.testing.Carried;
import org.lastmetre.dispatch.testing.Phone;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.dispatch.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** A volunteer is told what the hand-over needs and nothing else. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class NeedToKnowComponentTest {
    private static final Set<String> OF_A_PACKAGE = Set.of("code", "unit", "floor", "room", "note", "state");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
    }

    @Test
    void ofAPackageItSeesTheDoorTheNoteAndHowFarItIs() throws Exception {
        var here = Carried.out(json);
        for (var person : new String[] {here.runner(), here.volunteer()}) {
            assertLittle(Phone.of(person).get("/api/volunteers/" + person + "/tasks"), here);
            assertLittle(Phone.of(person).get("/api/runs/" + here.run()), here);
            assertLittle(Phone.of(person).runs(here.site().community()), here);
        }
        assertLittle(here.volunteers().handOver(here.run(), "1", here.volunteer(), here.code()), here);
    }

    private void assertLittle(Response answer, Carried here) throws Exception {
        var order = Upstream.orderOf(here.code()).toString();
        assertThat(answer.asString()).doesNotContain(order).doesNotContain("FOOD");
        var packages = json.readTree(answer.asString()).findValues("packages");
        assertThat(packages).isNotEmpty().allSatisfy(list -> assertThat(list)
                .singleElement()
                .satisfies(carried -> assertThat(fields(carried)).isEqualTo(OF_A_PACKAGE)));
    }

    private static Set<String> fields(JsonNode object) {
        var fields = new HashSet<String>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    @Test
    void howOftenADoorWasTriedBeforeIsNotTold() {
        var here = Carried.atBuilding(json);
        var told = here.volunteers().deliver(here.code()).jsonPath().getMap("$");
        assertThat(told).containsOnlyKeys("packageCode", "outcome", "result", "state", "attemptsLeft");
    }

    @Test
    void whatBecameOfAPackageAfterwardsIsNotTold() {
        var site = new Site(json);
        var person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        var gone = Site.code();
        var left = Site.code();
        var run = site.atBuilding(person, gone, left);
        site.deliver(Site.report(gone, "NO_ANSWER", Site.scan())).then().statusCode(200);

        Phone.of(person).get("/api/runs/" + run).then().body("stops[0].packages.code", contains(left));
        assertProblem(Phone.of(person).deliver(gone), 404, "unknown-package");
    }

    @Test
    void aBuildingsVolunteerSeesItsStopAndTheRunnerAll() {
        var here = twoStops();
        Phone.of(here.runner()).get("/api/runs/" + here.run()).then().body("stops.building", contains("1", "2"));
        var first = Site.get("/api/runs/" + here.run()).jsonPath();
        for (var stop : new int[] {0, 1}) {
            var building = first.getString("stops[" + stop + "].building");
            Phone.of(first.getString("stops[" + stop + "].volunteer"))
                    .get("/api/runs/" + here.run())
                    .then()
                    .body("stops.building", contains(building));
        }
    }

    @Test
    void theStopOfSomebodyElseInTheSameRunIsNotThere() {
        var here = twoStops();
        Phone.of(here.runner()).depart(here.run(), Site.scan()).then().statusCode(200);
        var atTwo = Site.get("/api/runs/" + here.run()).jsonPath().getString("stops[1].volunteer");
        var said = Map.<String, Object>of("acceptedCount", 1, "by", atTwo);
        assertProblem(Phone.of(atTwo).handOver(here.run(), "1", Site.scan(), said), 404, "unknown-stop");
        Phone.of(atTwo)
                .handOver(here.run(), "2", Site.scan(), said)
                .then()
                .statusCode(200)
                .body("stops.building", contains("2"));
    }

    private record TwoStops(String runner, String run) {}

    /** One run to two buildings, each with a volunteer of its own: who has less to carry today takes the next. */
    private TwoStops twoStops() {
        var site = new Site(json);
        site.onDuty("BUILDING_VOLUNTEER");
        site.onDuty("BUILDING_VOLUNTEER");
        site.upstream().sealed("FOOD", "1", Site.code());
        site.upstream().sealed("FOOD", "2", Site.code());
        await().until(() -> Site.get("/api/clearance?community=" + site.community())
                        .jsonPath()
                        .getInt("onHand")
                == 2);
        var runner = site.onDuty("GRID_RUNNER");
        var run = site.runOf(runner);
        Site.get("/api/runs/" + run).then().body("stops.building", containsInAnyOrder("1", "2"));
        return new TwoStops(runner, run);
    }

    @Test
    void staffSeesAsMuchAsBefore() {
        var here = Carried.atBuilding(json);
        Site.get("/api/runs/" + here.run()).then().body("stops[0].packages[0].category", equalTo("FOOD"));
        Site.get("/api/volunteers/" + here.volunteer() + "/tasks")
                .then()
                .body("items[0].packages[0].category", equalTo("FOOD"));
        Site.get("/api/volunteers/" + here.runner() + "/tasks").then().body("items", empty());
    }
}
