package org.lastmetre.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The JSON Schemas, read from the class path; formats such as {@code uuid} are asserted. */
final class Schemas {
    static final String BASE = "https://lastmetre.org/schemas/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaIdResolvers(
                            ids -> ids.mapPrefix(BASE, "classpath:schemas/"))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Schemas() {}

    /** The names of all schema files, without {@code .json}. */
    static Stream<String> names() {
        return Stream.concat(Stream.of("common", "community-document"), Wire.types());
    }

    static JsonNode tree(String name) throws IOException {
        return Wire.resource("/schemas/" + name + ".json");
    }

    static List<Error> errors(String name, JsonNode instance) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".json")).validate(instance);
    }

    static List<Error> errors(JsonNode schema, JsonNode instance) {
        return REGISTRY.getSchema(schema).validate(instance);
    }

    /** Whether the schema itself is a valid one. */
    static List<Error> errorsOfSchema(String name) throws IOException {
        var dialect = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
        return REGISTRY.getSchema(dialect).validate(tree(name));
    }
}
