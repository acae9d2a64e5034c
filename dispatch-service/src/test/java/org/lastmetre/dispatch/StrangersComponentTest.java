package org.lastmetre.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.testing.Carried;
import org.lastmetre.dispatch.testing.Phone;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A volunteer who tries what isn't its own learns nothing, not even that it exists. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class StrangersComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Carried here;
    private Phone stranger;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
        here = Carried.out(json);
        stranger = here.strangers();
    }

    @Test
    void aRunOfOthersAnswersAsOneThatDoesNotExist() {
        var body = Map.<String, Object>of("acceptedCount", 1, "by", here.stranger());
        assertSame(here.run(), run -> stranger.get("/api/runs/" + run));
        assertSame(here.run(), run -> stranger.depart(run, "s-1"));
        assertSame(here.run(), run -> stranger.handOver(run, "1", "s-2", body));
        assertSame(here.run(), run -> stranger.handOver(run, "no-building", "s-3", body));
    }

    @Test
    void soItDoesWithABodyThatIsBad() {
        assertSame(here.run(), run -> stranger.depart(run, ""));
        assertSame(here.run(), run -> stranger.depart(run, null));
        assertSame(here.run(), run -> stranger.handOver(run, "1", "s-1", Map.of("by", here.volunteer())));
        for (var accepted : List.of(-1, 0, 1, 900)) {
            var count = Map.<String, Object>of("acceptedCount", accepted, "by", here.volunteer());
            assertSame(here.run(), run -> stranger.handOver(run, "1", "s-2", count));
        }
        var codes = Map.<String, Object>of("accepted", List.of(here.code(), "P-1"), "by", here.stranger());
        assertSame(here.run(), run -> stranger.handOver(run, "1", "s-3", codes));
    }

    @Test
    void aPackageOfOthersAnswersAsOneThatDoesNotExist() {
        assertSame(here.code(), code -> stranger.deliver(stranger.report(code, "s-1")));
        assertSame(here.code(), code -> stranger.deliver(List.of(stranger.report(code, "s-2"))));
        assertSame(here.code(), code -> stranger.deliver(with(stranger.report(code, "s-3"), "by", here.volunteer())));
        assertSame(here.code(), code -> stranger.deliver(with(stranger.report(code, "s-4"), "outcome", "LOST")));
        assertSame(here.code(), code -> stranger.deliver(with(stranger.report(code, "s-5"), "at", "today")));
    }

    @Test
    void aVolunteerThatIsNotItselfAnswersAsOneThatDoesNotExist() {
        assertSame(here.runner(), id -> stranger.get("/api/volunteers/" + id));
        assertSame(here.runner(), id -> stranger.get("/api/volunteers/" + id + "/tasks"));
        assertSame(here.runner(), id -> stranger.get("/api/volunteers/" + id + "/updates"));
        assertSame(here.runner(), stranger::duty);
    }

    @Test
    void guessedIdsFindNothing() {
        for (var i = 0; i < 50; i++) {
            var id = UUID.randomUUID().toString();
            assertProblem(stranger.get("/api/runs/" + id), 404, "unknown-run");
            assertProblem(stranger.deliver("P-" + id), 404, "unknown-package");
            assertProblem(stranger.get("/api/volunteers/v-" + id), 404, "unknown-volunteer");
        }
    }

    @Test
    void somebodyElsesScanSentAgainGivesNothing() {
        var planned = Carried.planned(json);
        var left = Site.scan();
        planned.runners().depart(planned.run(), left).then().statusCode(200);
        var over = Site.scan();
        var said = Map.<String, Object>of("acceptedCount", 1, "by", planned.volunteer());
        planned.volunteers().handOver(planned.run(), "1", over, said).then().statusCode(200);
        var door = Site.scan();
        planned.volunteers()
                .deliver(planned.volunteers().report(planned.code(), door))
                .then()
                .statusCode(200);

        for (var other : List.of(stranger, planned.strangers())) {
            assertProblem(other.depart(planned.run(), left), 404, "unknown-run");
            assertProblem(other.handOver(planned.run(), "1", over, said), 404, "unknown-run");
            assertProblem(other.deliver(planned.volunteers().report(planned.code(), door)), 400, "invalid");
            assertProblem(other.deliver(other.report(planned.code(), door)), 404, "unknown-package");
        }
    }

    @Test
    void aScanIdThatSomebodyElseUsedIsFree() {
        var other = Carried.planned(json);
        var scan = Site.scan();
        other.runners().depart(other.run(), scan).then().statusCode(200).body("id", equalTo(other.run()));
        var said = Map.<String, Object>of("acceptedCount", 1, "by", here.volunteer());
        here.volunteers()
                .handOver(here.run(), "1", scan, said)
                .then()
                .statusCode(200)
                .body("id", equalTo(here.run()));
    }

    @Test
    void nobodyReportsInAnotherName() {
        here.volunteers().handOver(here.run(), "1", here.volunteer(), here.code());
        var report = with(here.volunteers().report(here.code(), Site.scan()), "by", here.runner());
        here.volunteers().deliver(report).then().statusCode(400).body("violations.field", contains("by"));
        here.volunteers()
                .deliver(List.of(report, here.volunteers().report(here.code(), Site.scan())))
                .then()
                .statusCode(200)
                .body("items.result", contains("REFUSED", "RECORDED"))
                .body("items[0].problem.violations.field", contains("by"));
    }

    @Test
    void nobodyTakesOverInAnotherName() {
        here.runners()
                .handOver(here.run(), "1", here.stranger(), here.code())
                .then()
                .statusCode(400)
                .body("violations.field", contains("by"));
        here.volunteers()
                .handOver(here.run(), "1", here.runner(), here.code())
                .then()
                .statusCode(400)
                .body("violations.field", contains("by"));
    }

    /** What an id that exists and one that doesn't are answered differs in nothing but the id. */
    private static void assertSame(String existing, Function<String, Response> call) {
        var unknown = UUID.randomUUID().toString();
        var real = call.apply(existing);
        var guessed = call.apply(unknown);
        assertThat(real.statusCode()).isEqualTo(guessed.statusCode());
        assertThat(real.asString().replace(existing, "ID"))
                .isEqualTo(guessed.asString().replace(unknown, "ID"));
        assertThat(real.getHeader("Idempotency-Replayed")).isNull();
    }

    private static Map<String, Object> with(Map<String, Object> report, String field, Object value) {
        var changed = new HashMap<>(report);
        changed.put(field, value);
        return changed;
    }
}
