package org.lastmetre.console.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class ClockComponentTest {
    @TestHTTPResource("/api/clock")
    URI clock;

    @Test
    void isSetAndReadByWhoeverAsksNext() {
        put("{\"now\": \"2026-04-10T11:59:00+08:00\", \"speed\": 0}").statusCode(200);
        given().get("/api/clock")
                .then()
                .body("now", equalTo("2026-04-10T03:59:00Z"))
                .body("speed", equalTo(0f));
        put("{\"speed\": 1000}").statusCode(200);
        var now = Instant.parse(given().get("/api/clock").path("now"));
        assertThat(now).isAfterOrEqualTo(Instant.parse("2026-04-10T03:59:00Z"));
        put("{\"now\": \"%s\", \"speed\": 1}".formatted(Instant.now())).statusCode(200);
    }

    @Test
    void isSaidToEveryServiceOnTheClockTopic() {
        put("{\"now\": \"2026-04-10T04:00:00Z\"}").statusCode(200);
        var heard = Records.await(Topics.CLOCK, 1, Duration.ofSeconds(5));
        assertThat(heard).allMatch(record -> record.key().equals("clock"));
        assertThat(heard)
                .anyMatch(record -> record.payload().contains("\"now\":\"2026-04-10T04:00:00Z\"")
                        && record.payload().contains("\"setAt\":\""));
    }

    /** Which asks to go on with HTTP/2 unless told otherwise. */
    @Test
    void isSetByJavasOwnClientToo() throws Exception {
        var wish = HttpRequest.newBuilder(clock)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", TestTokens.bearer(TestTokens.tester()))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"speed\": 1}"))
                .build();
        var client = HttpClient.newHttpClient();
        for (var round = 0; round < 3; round++) {
            assertThat(client.send(wish, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesNonsense() {
        put("{\"now\": \"2026-04-10T11:59:00\"}").statusCode(400).body("violations[0].field", equalTo("now"));
        put("{\"now\": 17}").statusCode(400).body("violations[0].field", equalTo("now"));
        put("{\"speed\": -1}").statusCode(400).body("violations[0].field", equalTo("speed"));
        put("{\"speed\": 100001}").statusCode(400).body("violations[0].field", equalTo("speed"));
        put("{\"speed\": \"fast\"}").statusCode(400).body("violations[0].field", equalTo("speed"));
        put("{}").statusCode(400);
        put("{\"now\":").statusCode(400).contentType("application/problem+json");
        put("[]").statusCode(400).contentType("application/problem+json");
        put("").statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse put(String body) {
        return given().contentType("application/json")
                .body(body)
                .put("/api/clock")
                .then();
    }
}
