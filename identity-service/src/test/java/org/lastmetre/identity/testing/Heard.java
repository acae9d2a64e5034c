package org.lastmetre.identity.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.lastmetre.testing.Records;

/** What the service said. */
public final class Heard {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Heard() {}

    /** The ids that were revoked of one account so far. */
    public static List<String> revokedOf(String account) {
        return Records.readAll("lastmetre.identity").stream()
                .map(heard -> read(heard.payload()))
                .filter(event -> event.path("account").asText().equals(account))
                .map(event -> event.path("credential").asText())
                .toList();
    }

    public static void awaitRevoked(String account, int count) {
        await().atMost(LIMIT).until(() -> revokedOf(account).size() >= count);
    }

    /** Waits until a token is refused: the service itself hears of revocations by the topic. */
    public static void awaitRefused(String token) {
        await().atMost(LIMIT).until(() -> Door.as(token).get("/api/session").statusCode() == 401);
    }

    private static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
