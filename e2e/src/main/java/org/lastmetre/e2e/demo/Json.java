package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reading and writing what goes over the wire. */
public final class Json {
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static JsonNode strings(List<String> values) {
        return MAPPER.valueToTree(values);
    }

    public static JsonNode text(String value) {
        return MAPPER.getNodeFactory().textNode(value);
    }

    public static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        array.forEach(node -> all.add(read.apply(node)));
        return List.copyOf(all);
    }

    public static JsonNode read(String text) {
        try {
            return text.isBlank() ? MAPPER.missingNode() : MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return text(text); // what isn't JSON is shown as it is
        }
    }
}
