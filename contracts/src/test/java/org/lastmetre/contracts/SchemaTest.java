package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    /** What is of no single community. */
    private static final List<String> RESTRICTED = List.of("identity", "audit");

    static Stream<String> types() {
        return Wire.types();
    }

    static Stream<String> schemas() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isAValidSchemaUnderItsOwnName(String name) throws IOException {
        assertThat(Schemas.errorsOfSchema(name)).isEmpty();
        assertThat(Schemas.tree(name).path("$id").asText()).isEqualTo(Schemas.BASE + name + ".json");
    }

    @ParameterizedTest
    @MethodSource("types")
    void describesExactlyTheFieldsOfItsRecord(String type) throws IOException {
        var schema = Schemas.tree(type);
        assertThat(schema.path("title").asText()).isEqualTo(Wire.classOf(type).getSimpleName());
        assertThat(names(schema.path("properties"))).isEqualTo(components(Wire.classOf(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void requiresWhatEveryEventHas(String type) throws IOException {
        var schema = Schemas.tree(type);
        var community = RESTRICTED.contains(type.split("\\.")[1]) ? List.<String>of() : List.of("community");
        assertThat(schema.path("required"))
                .extracting(JsonNode::asText)
                .containsAll(community)
                .contains("version");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void saysOfEveryPropertyWhatItIs(String name) throws IOException {
        var schema = Schemas.tree(name);
        assertThat(schema.path("description").asText()).endsWith(".");
        for (var properties : schema.findValues("properties")) {
            assertThat(properties).allSatisfy(SchemaTest::isDescribed);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void letsTypesGrow(String name) throws IOException {
        assertThat(Schemas.tree(name).findValues("additionalProperties")).isEmpty();
        assertThat(Schemas.tree(name).findValues("unevaluatedProperties")).isEmpty();
    }

    private static void isDescribed(JsonNode property) {
        assertThat(property.has("type") || property.has("$ref"))
                .as("%s", property)
                .isTrue();
        assertThat(property.has("description") || property.has("$ref"))
                .as("%s", property)
                .isTrue();
        assertThat(property.path("description").asText(".")).endsWith(".");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }
}
