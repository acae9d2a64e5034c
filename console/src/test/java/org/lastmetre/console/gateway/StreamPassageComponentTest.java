package org.lastmetre.console.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.services.Services;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.SseReader;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class StreamPassageComponentTest {
    @TestHTTPResource("/api/orders/1/updates")
    URI updates;

    @Inject
    PassingStreams passing;

    @Inject
    Upstreams upstreams;

    @Inject
    Services services;

    @Inject
    MeterRegistry meters;

    @Test
    void eventsArriveAsTheyHappenAndTheServiceLearnsThatTheClientWent() throws Exception {
        try (var reader = SseReader.open(updates.toString(), null)) {
            assertThat(reader.response().headers().firstValue("Content-Type")).contains("text/event-stream");
            await().until(() -> reader.events().size() >= 3);
            assertThat(openStreams()).isEqualTo(1);
        }
        await().until(() -> openStreams() == 0);
    }

    @Test
    void theClientLearnsThatTheServiceWent() throws Exception {
        try (var reader = SseReader.open(updates.toString(), null)) {
            await().until(() -> !reader.events().isEmpty());
            given().post("/api/orders/cut-streams").then().statusCode(200);
            await().until(reader::hasEnded);
        }
        await().until(() -> passing.open() == 0 && taken("streams") == 0);
    }

    @Test
    void anAnswerThatBreaksGivesItsPlacesBack() {
        var order = services.find("order").orElseThrow();
        for (var round = 0; round < 3; round++) {
            assertThatThrownBy(() -> given().get("/api/orders/broken").asString())
                    .isNotNull();
        }
        await().until(() -> upstreams.underWay(order) == 0 && taken("requests") == 0);
    }

    /** The client has got nothing of it yet, so it can be told. */
    @Test
    void aShortAnswerThatBreaksIsTold() {
        given().get("/api/orders/broken-short")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", endsWith("/service-unavailable"));
        var order = services.find("order").orElseThrow();
        await().until(() -> upstreams.underWay(order) == 0);
    }

    private double taken(String what) {
        return meters.get("lastmetre.admission." + what).gauge().value();
    }

    private static int openStreams() {
        return Integer.parseInt(given().get("/api/orders/open-streams").asString());
    }
}
