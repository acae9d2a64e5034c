package org.lastmetre.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CheckInEvent.DoorVisitRequested;
import org.lastmetre.dispatch.testing.Carried;
import org.lastmetre.dispatch.testing.Phone;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;

/** Every call lets in whom {@code docs/access.md} says, and nobody else; what isn't a volunteer's own is not there for it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("dispatch-service");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @TestHTTPResource("/api/volunteers/")
    URI volunteers;

    private final Map<String, OwnCase> cases = Map.of(
            "volunteer GET /api/volunteers/{id}", new OwnCase(this::seesItself, this::seesNobodyElse),
            "volunteer PUT /api/volunteers/{id}/duty", new OwnCase(this::comesOnDuty, this::sendsNobodyOnDuty),
            "volunteer GET /api/volunteers/{id}/tasks", new OwnCase(this::seesItsTasks, this::seesNobodysTasks),
            "volunteer GET /api/volunteers/{id}/updates", new OwnCase(this::followsItself, this::followsNobodyElse),
            "volunteer GET /api/runs", new OwnCase(this::listsItsRuns, this::listsNobodysRuns),
            "volunteer GET /api/runs/{id}", new OwnCase(this::seesItsRun, this::seesNobodysRun),
            "volunteer POST /api/runs/{id}/departure", new OwnCase(this::leaves, this::leavesForNobody),
            "volunteer POST /api/runs/{id}/stops/{building}/handover",
                    new OwnCase(this::takesOver, this::takesOverForNobody),
            "volunteer POST /api/deliveries", new OwnCase(this::delivers, this::deliversForNobody),
            "volunteer POST /api/door-visits/{id}", new OwnCase(this::looksAtADoor, this::looksAtNobodysDoor));

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
    }

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX)
                .hasSizeGreaterThan(100)
                .extracting(AccessMatrix::trouble)
                .containsOnlyNulls();
    }

    @Test
    void everyCellThatSaysOwnIsTried() {
        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        cases.values().forEach(own -> {
            own.own().run();
            own.foreign().run();
        });
    }

    private void seesItself() {
        var here = Carried.planned(json);
        here.volunteers().get("/api/volunteers/" + here.volunteer()).then().statusCode(200);
    }

    private void seesNobodyElse() {
        var here = Carried.planned(json);
        assertProblem(here.strangers().get("/api/volunteers/" + here.volunteer()), 404, "unknown-volunteer");
    }

    private void comesOnDuty() {
        var here = Carried.planned(json);
        here.strangers().duty(here.stranger()).then().statusCode(200);
    }

    private void sendsNobodyOnDuty() {
        var here = Carried.planned(json);
        assertProblem(here.volunteers().duty(here.stranger()), 404, "unknown-volunteer");
        assertThat(Site.get("/api/volunteers/" + here.stranger()).jsonPath().getBoolean("onDuty"))
                .isFalse();
    }

    private void seesItsTasks() {
        var here = Carried.planned(json);
        here.volunteers()
                .get("/api/volunteers/" + here.volunteer() + "/tasks")
                .then()
                .statusCode(200)
                .body("items[0].packages.code", contains(here.code()));
    }

    private void seesNobodysTasks() {
        var here = Carried.planned(json);
        assertProblem(here.strangers().get("/api/volunteers/" + here.volunteer() + "/tasks"), 404, "unknown-volunteer");
    }

    private void followsItself() {
        var here = Carried.planned(json);
        var stream = volunteers.resolve(here.volunteer() + "/updates");
        try (var reader = EventReader.open(stream, null, here.volunteers().token())) {
            assertThat(reader.next().data()).contains(here.code());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void followsNobodyElse() {
        var here = Carried.planned(json);
        assertProblem(
                here.strangers().get("/api/volunteers/" + here.volunteer() + "/updates"), 404, "unknown-volunteer");
    }

    private void listsItsRuns() {
        var here = Carried.planned(json);
        for (var own : List.of(here.runners(), here.volunteers())) {
            own.runs(here.site().community()).then().statusCode(200).body("items.id", contains(here.run()));
        }
    }

    private void listsNobodysRuns() {
        var here = Carried.planned(json);
        var community = here.site().community();
        here.strangers().runs(community).then().statusCode(200).body("items", empty());
        here.strangers()
                .runs(community + "&runner=" + here.runner())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void seesItsRun() {
        var here = Carried.planned(json);
        for (var own : List.of(here.runners(), here.volunteers())) {
            own.get("/api/runs/" + here.run()).then().statusCode(200).body("stops.building", contains("1"));
        }
    }

    private void seesNobodysRun() {
        var here = Carried.planned(json);
        assertProblem(here.strangers().get("/api/runs/" + here.run()), 404, "unknown-run");
    }

    private void leaves() {
        var here = Carried.planned(json);
        here.runners().depart(here.run(), Site.scan()).then().statusCode(200);
    }

    private void leavesForNobody() {
        var here = Carried.planned(json);
        for (var other : List.of(here.strangers(), here.volunteers())) {
            assertProblem(other.depart(here.run(), Site.scan()), 404, "unknown-run");
        }
    }

    private void takesOver() {
        for (var byRunner : List.of(true, false)) {
            var here = Carried.out(json);
            var phone = byRunner ? here.runners() : here.volunteers();
            phone.handOver(here.run(), "1", here.volunteer(), here.code())
                    .then()
                    .statusCode(200);
        }
    }

    private void takesOverForNobody() {
        var here = Carried.out(json);
        assertProblem(here.strangers().handOver(here.run(), "1", here.stranger(), here.code()), 404, "unknown-run");
    }

    private void delivers() {
        var here = Carried.atBuilding(json);
        here.volunteers().deliver(here.code()).then().statusCode(200);
    }

    private void deliversForNobody() {
        var here = Carried.atBuilding(json);
        for (var other : List.of(here.strangers(), here.runners())) {
            assertProblem(other.deliver(here.code()), 404, "unknown-package");
        }
        var report = List.of(here.strangers().report(here.code(), Site.scan()));
        here.strangers()
                .deliver(report)
                .then()
                .statusCode(200)
                .body("items.problem.status", contains(404))
                .body("items.result", contains("REFUSED"));
    }

    private void looksAtADoor() {
        var here = Carried.planned(json);
        here.volunteers().visit(wanted(here), looked(here.volunteer())).then().statusCode(200);
    }

    private void looksAtNobodysDoor() {
        var here = Carried.planned(json);
        var visit = wanted(here);
        for (var other : List.of(here.stranger(), here.runner())) {
            assertProblem(Phone.of(other).visit(visit, looked(other)), 404, "unknown-door-visit");
        }
    }

    private static String wanted(Carried here) {
        var visit = UUID.randomUUID();
        var at = Instant.parse("2026-03-01T02:15:00Z");
        var community = here.site().community();
        here.site().upstream().send(new DoorVisitRequested(community, visit, 1, "2", "1", "502", at));
        await().until(() -> Site.get("/api/volunteers/" + here.volunteer() + "/tasks")
                .jsonPath()
                .getList("items.kind")
                .contains("DOOR_VISIT"));
        return visit.toString();
    }

    private static Map<String, Object> looked(String by) {
        return Map.of("answered", true, "by", by, "scanId", Site.scan(), "at", "2026-03-01T10:40:00+08:00");
    }
}
