package org.lastmetre.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** What a service has said of one community on its topic, whose types begin as the topic does. */
public final class Published {
    private final ObjectMapper json;
    private final String topic;
    private final String community;

    public Published(ObjectMapper json, String topic, String community) {
        this.json = json;
        this.topic = topic;
        this.community = community;
    }

    /** The payloads of a type such as {@code window-opened}, in the order of their keys. */
    public List<JsonNode> of(String type) {
        return Records.readAll(topic).stream()
                .filter(heard -> heard.attribute("type").equals(topic + "." + type + ".v1"))
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
