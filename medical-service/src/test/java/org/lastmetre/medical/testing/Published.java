package org.lastmetre.medical.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** What medical has said of one community. */
public final class Published {
    private final ObjectMapper json;
    private final String community;

    public Published(ObjectMapper json, String community) {
        this.json = json;
        this.community = community;
    }

    /** The payloads of a type such as {@code trip-requested}, in the order of their keys. */
    public List<JsonNode> of(String type) {
        return Records.readAll(Topics.MEDICAL).stream()
                .filter(heard -> heard.attribute("type").equals("lastmetre.medical." + type + ".v1"))
                .map(this::payload)
                .filter(event -> event.path("community").asText().equals(community))
                .toList();
    }

    public List<JsonNode> until(String type, Predicate<List<JsonNode>> enough) {
        await().atMost(Duration.ofSeconds(30)).until(() -> enough.test(of(type)));
        return of(type);
    }

    private JsonNode payload(Heard heard) {
        try {
            return json.readTree(heard.payload());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
