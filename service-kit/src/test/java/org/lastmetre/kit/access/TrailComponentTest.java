package org.lastmetre.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;
import org.lastmetre.testing.TestTokens;

/** Who did what is published with what was done, once. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
class TrailComponentTest {
    @Test
    void anActionIsInTheTrailOnceHoweverOftenItIsSent() {
        for (var i = 0; i < 3; i++) {
            given().contentType("application/json")
                    .header("Authorization", TestTokens.bearer(TestTokens.partner("yunhu")))
                    .header("Idempotency-Key", "trail-1")
                    .body("{\"name\":\"trail\"}")
                    .post("/api/test/things")
                    .then()
                    .statusCode(201);
        }
        given().contentType("application/json")
                .body("{\"name\":\"trail-end\"}")
                .post("/api/test/things")
                .then()
                .statusCode(201);

        await().atMost(Duration.ofSeconds(20)).until(() -> !actions("trail-end").isEmpty());

        var yunhus = actions("trail");
        assertThat(yunhus).singleElement().satisfies(action -> assertThat(action.toString())
                .contains("\"account\":\"yunhu\"", "\"role\":\"partner\"", "\"status\":201")
                .contains("\"call\":\"POST /api/test/things\""));
    }

    private static List<JsonNode> actions(String about) {
        return Records.readAll(Topics.AUDIT).stream()
                .map(TrailComponentTest::read)
                .flatMap(told -> StreamSupport.stream(told.path("actions").spliterator(), false))
                .filter(action -> action.path("about").asText().equals(about))
                .toList();
    }

    private static JsonNode read(Heard heard) {
        try {
            return new ObjectMapper().readTree(heard.payload());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
