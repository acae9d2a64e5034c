package org.lastmetre.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.stream.Stream;

/** How events are written and read; {@code STRICT} refuses what a record does not know, readers don't. */
final class Wire {
    static final JsonMapper STRICT = configured(JsonMapper.builder())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    static final JsonMapper READERS = configured(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Wire() {}

    private static JsonMapper.Builder configured(JsonMapper.Builder builder) {
        return builder.addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }

    static Stream<String> types() {
        return EventCatalog.all().map(EventCatalog::typeOf).sorted();
    }

    static Class<? extends Event> classOf(String type) {
        return EventCatalog.classOf(type).orElseThrow();
    }

    static JsonNode sample(String type) throws JsonProcessingException {
        return STRICT.readTree(GoldenSamples.json(type));
    }

    /** As it would be on the wire: written to text and read back as a tree. */
    static JsonNode written(Object value) throws JsonProcessingException {
        return STRICT.readTree(STRICT.writeValueAsString(value));
    }

    static JsonNode resource(String path) throws IOException {
        try (var stream = Wire.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return STRICT.readTree(stream);
        }
    }
}
