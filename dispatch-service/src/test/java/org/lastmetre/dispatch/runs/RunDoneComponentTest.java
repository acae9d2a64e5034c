package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.testing.Carried;
import org.lastmetre.dispatch.testing.Phone;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** To volunteers a run is gone at the moment it is done. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class RunDoneComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
    }

    @Test
    void theRunItsTasksAndItsPackagesVanish() {
        var here = Carried.atBuilding(json);
        here.volunteers().deliver(here.code()).then().statusCode(200);

        for (var person : List.of(here.runners(), here.volunteers())) {
            assertProblem(person.get("/api/runs/" + here.run()), 404, "unknown-run");
            assertProblem(person.depart(here.run(), Site.scan()), 404, "unknown-run");
            assertProblem(person.handOver(here.run(), "1", here.volunteer(), here.code()), 404, "unknown-run");
            assertProblem(person.deliver(here.code()), 404, "unknown-package");
            person.runs(here.site().community()).then().body("items", empty());
            person.runs(here.site().community() + "&state=COMPLETED").then().body("items", empty());
        }
        here.volunteers()
                .get("/api/volunteers/" + here.volunteer() + "/tasks")
                .then()
                .body("items", empty());
    }

    @Test
    void staffStillSeesIt() {
        var here = Carried.atBuilding(json);
        here.volunteers().deliver(here.code()).then().statusCode(200);
        Site.get("/api/runs/" + here.run())
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("stops[0].packages.code", contains(here.code()));
    }

    @Test
    void whileItIsUnderWayWhatIsDeliveredIsKnownToBeDelivered() {
        var site = new Site(json);
        var person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        var one = Site.code();
        var two = Site.code();
        var run = site.atBuilding(person, one, two);
        var phone = Phone.of(person);
        phone.deliver(one).then().statusCode(200);

        assertProblem(phone.deliver(one), 409, "already-delivered");
        phone.get("/api/runs/" + run).then().statusCode(200).body("stops[0].packages.code", contains(two));
        phone.deliver(two).then().statusCode(200);
        assertProblem(phone.deliver(one), 404, "unknown-package");
    }

    @Test
    void itsOwnScansSentAgainAreAnsweredWithoutDoors() {
        var here = Carried.planned(json);
        var left = Site.scan();
        here.runners().depart(here.run(), left).then().statusCode(200);
        var over = Site.scan();
        var said = Map.<String, Object>of("acceptedCount", 1, "by", here.volunteer());
        here.volunteers().handOver(here.run(), "1", over, said).then().statusCode(200);
        var door = here.volunteers().report(here.code(), Site.scan());
        var first = here.volunteers().deliver(door);

        assertThat(here.volunteers().deliver(door).asString()).isEqualTo(first.asString());
        assertDoorless(here.runners().depart(here.run(), left));
        assertDoorless(here.volunteers().handOver(here.run(), "1", over, said));
    }

    private static void assertDoorless(Response again) {
        again.then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("stops.building", contains("1"))
                .body("stops[0].packages", empty());
    }

    @Test
    void untilThenTheFirstAnswerIsGivenAgain() {
        var here = Carried.planned(json);
        var scan = Site.scan();
        var first = here.runners().depart(here.run(), scan);
        var again = here.runners().depart(here.run(), scan);
        assertThat(again.asString()).isEqualTo(first.asString()).contains(here.code());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void theSameDepartureAtTheSameMomentIsOneEvenIfItEndsTheRun() {
        var here = Carried.planned(json);
        here.site().upstream().contain("1", "HELD", 1);
        await().until(() -> Site.get("/api/clearance?community=" + here.site().community())
                .jsonPath()
                .getList("left.reason")
                .contains("HELD_BUILDING"));
        var scan = Site.scan();
        var departures = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> here.runners().depart(here.run(), scan)))
                .limit(6)
                .toList();
        assertThat(departures)
                .extracting(CompletableFuture::join)
                .extracting(Response::statusCode)
                .containsOnly(200);
    }
}
