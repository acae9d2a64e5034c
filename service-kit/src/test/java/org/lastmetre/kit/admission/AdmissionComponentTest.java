package org.lastmetre.kit.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.CallsAsTester;

/** Who comes when everything is taken is told so at once; places come back whatever becomes of those who had them. */
@QuarkusTest
@TestProfile(FewPlaces.class)
@QuarkusTestResource(BackingResource.class)
class AdmissionComponentTest {
    @TestHTTPResource("/")
    URI server;

    @Inject
    MeterRegistry meters;

    private final List<Line> lines = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var line : lines) {
            line.close();
        }
        await("lastmetre.admission.requests", taken -> taken == 0);
        await("lastmetre.admission.streams", taken -> taken == 0);
    }

    @Test
    void aFullReplicaSaysSoAtOnceAndServesAgainWhenItHasRoom() throws Exception {
        var waiting = List.of(slow("one"), slow("one"), slow("two"), slow("two"));
        await("lastmetre.admission.requests", taken -> taken == 4);

        problem(open(), 503, "busy");
        given().header("Authorization", CallsAsTester.NOBODY)
                .get("/q/health/live")
                .then()
                .statusCode(200);

        for (var line : waiting) {
            assertThat(line.status()).endsWith("200 OK");
        }
        await("lastmetre.admission.requests", taken -> taken == 0);
        open().then().statusCode(200);
    }

    @Test
    void oneCallerCannotTakeThePlacesOfAll() throws Exception {
        slow("one");
        slow("one");
        await("lastmetre.admission.requests", taken -> taken == 2);

        var third = slow("one");
        assertThat(third.status()).contains("429");
        open().then().statusCode(200);
    }

    @Test
    void aPlaceComesBackWhenItsClientHangsUp() throws Exception {
        for (var round = 0; round < 5; round++) {
            slow("one");
            slow("two");
            await("lastmetre.admission.requests", taken -> taken == 2);
            hangUp();
        }
        open().then().statusCode(200);
    }

    @Test
    void oneCallerHasSoManyStreamsAndNoMore() throws Exception {
        follow("one");
        var second = follow("one");
        await("lastmetre.admission.streams", taken -> taken == 2);
        assertThat(meters.get("lastmetre.admission.requests").gauge().value()).isZero();

        assertThat(follow("one").status()).contains("429");
        assertThat(follow("two").status()).endsWith("200 OK");

        second.close();
        await("lastmetre.admission.streams", taken -> taken == 2);
        assertThat(follow("one").status()).endsWith("200 OK");
    }

    @Test
    void aStreamThatBreaksWhileItIsWrittenGivesItsPlaceBack() throws Exception {
        for (var round = 0; round < 5; round++) {
            for (var caller = 0; caller < 20; caller++) {
                line().ask("chatter-" + caller, "GET /api/test/chatter", "Accept: text/event-stream");
            }
            await("lastmetre.admission.streams", taken -> taken == 20);
            for (var line : lines) {
                line.reset();
            }
            await("lastmetre.admission.streams", taken -> taken == 0);
        }
    }

    private Line slow(String caller) throws IOException {
        return line().ask(caller, "GET /api/test/slow");
    }

    private Line follow(String caller) throws IOException {
        return line().ask(caller, "GET /api/test/streams/" + caller, "Accept: text/event-stream");
    }

    private Line line() throws IOException {
        var line = new Line(server);
        lines.add(line);
        return line;
    }

    private static Response open() {
        return given().header("Authorization", CallsAsTester.NOBODY).get("/api/test/open");
    }

    private static void problem(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", endsWith("/" + code));
    }

    private void await(String gauge, DoublePredicate wanted) {
        var until = System.nanoTime() + 10_000_000_000L;
        while (!wanted.test(meters.get(gauge).gauge().value())) {
            assertThat(System.nanoTime()).as(gauge).isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
