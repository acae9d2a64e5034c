package org.lastmetre.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The AsyncAPI document, with its references followed. */
final class AsyncApi {
    private final JsonNode root;

    private AsyncApi(JsonNode root) {
        this.root = root;
    }

    static AsyncApi load() throws IOException {
        try (var stream = AsyncApi.class.getResourceAsStream("/asyncapi.yaml")) {
            return new AsyncApi(new YAMLMapper().readTree(stream));
        }
    }

    JsonNode root() {
        return root;
    }

    Stream<JsonNode> eventChannels() {
        return root.path("channels").properties().stream()
                .filter(channel -> !channel.getKey().equals("deadLetters"))
                .map(channel -> channel.getValue());
    }

    Stream<JsonNode> eventOperations(String action) {
        return root.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals(action))
                .filter(operation -> !operation.at("/channel/$ref").asText().endsWith("/deadLetters"));
    }

    /** The wire names of the messages that a channel or an operation lists. */
    Set<String> types(JsonNode node) {
        var names = new TreeSet<String>();
        node.path("messages")
                .forEach(message -> names.add(follow(message).path("name").asText()));
        return names;
    }

    /** Follows references inside the document until something stands there itself; missing if one leads nowhere. */
    JsonNode follow(JsonNode node) {
        var target = node;
        while (target.path("$ref").asText().startsWith("#")) {
            target = root.at(target.path("$ref").asText().substring(1));
        }
        return target;
    }

    JsonNode message(String type) {
        return root.at("/components/messages/" + Wire.classOf(type).getSimpleName());
    }
}
