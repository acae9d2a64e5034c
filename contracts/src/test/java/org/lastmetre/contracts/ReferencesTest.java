package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {
    static Stream<String> schemas() {
        return Schemas.names();
    }

    @Test
    void everyReferenceOfTheAsyncApiDocumentLeadsSomewhere() throws IOException {
        allLeadSomewhere("asyncapi", AsyncApi.load().root());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyReferenceOfASchemaLeadsSomewhere(String name) throws IOException {
        allLeadSomewhere(name, Schemas.tree(name));
    }

    private static void allLeadSomewhere(String from, JsonNode document) throws IOException {
        for (var reference : document.findValuesAsText("$ref")) {
            assertThat(References.resolve(from, document, reference).isMissingNode())
                    .as("%s of %s leads nowhere", reference, from)
                    .isFalse();
        }
    }
}
