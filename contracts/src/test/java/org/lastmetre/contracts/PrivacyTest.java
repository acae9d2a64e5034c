package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves a service names no person, no phone, no order line and nothing medical. */
class PrivacyTest {
    private static final Set<String> PRIVATE = Set.of(
            "phone",
            "telephone",
            "tel",
            "mobile",
            "cell",
            "contact",
            "email",
            "wechat", //
            "line",
            "lines",
            "sku",
            "quantity",
            "price", //
            "symptom",
            "symptoms",
            "diagnosis",
            "condition",
            "medicines",
            "triage",
            "patient",
            "hospital", //
            "person",
            "surname",
            "recipient",
            "resident",
            "addressee",
            "birthday",
            "identity");
    private static final Set<String> NAMES_OF_PLACES = Set.of("community-document");

    static Stream<String> schemas() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noPropertyIsPrivate(String schema) throws IOException {
        assertThat(properties(schema)).noneMatch(property -> words(property).anyMatch(PRIVATE::contains));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void onlyPlacesHaveNames(String schema) throws IOException {
        if (!NAMES_OF_PLACES.contains(schema)) {
            assertThat(properties(schema)).noneMatch(property -> words(property).anyMatch("name"::equals));
        }
    }

    private static List<String> properties(String schema) throws IOException {
        List<String> names = new ArrayList<>();
        Schemas.tree(schema).findValues("properties").forEach(node -> node.fieldNames()
                .forEachRemaining(names::add));
        return names;
    }

    /** {@code expectedClearAt} → expected, clear, at. */
    private static Stream<String> words(String property) {
        return Stream.of(property.split("(?=[A-Z])|[_-]")).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
