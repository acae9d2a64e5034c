package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the README says the same as the AsyncAPI document. */
class ReadmeTest {
    @Test
    void tellsWhoPublishesAndWhoReadsEveryType() throws IOException {
        assertThat(told()).isEqualTo(documented());
    }

    /** Rows {@code | `type` | class | publisher | readers |}. */
    private static Map<String, List<String>> told() throws IOException {
        try (var lines = Files.lines(Path.of("README.md"))) {
            return lines.filter(line -> line.startsWith("| `lastmetre."))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .collect(Collectors.toMap(
                            cells -> cells[1].replace("`", ""), cells -> List.of(cells[2], cells[3], cells[4])));
        }
    }

    private static Map<String, List<String>> documented() throws IOException {
        var document = AsyncApi.load();
        Map<String, List<String>> rows = new TreeMap<>();
        Wire.types().forEach(type -> rows.put(type, row(document, type)));
        return rows;
    }

    private static List<String> row(AsyncApi document, String type) {
        return List.of(
                Wire.classOf(type).getSimpleName(),
                services(document, type, "Sends").collect(Collectors.joining(", ")),
                services(document, type, "Reads").collect(Collectors.joining(", ")));
    }

    private static Stream<String> services(AsyncApi document, String type, String verb) {
        return document.root().path("operations").properties().stream()
                .filter(operation ->
                        operation.getKey().contains(verb) && speaksOf(document, operation.getValue(), type))
                .map(operation -> operation.getKey().split(verb)[0]);
    }

    private static boolean speaksOf(AsyncApi document, JsonNode operation, String type) {
        return document.types(operation).contains(type);
    }
}
