package org.lastmetre.console.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes one OpenAPI 3.1 document of those of the services; says which services could not be asked. */
final class Merge {
    static final String CONSOLE = "console";
    private static final String ABOUT =
            "The supply line of a sealed-off community, from a partner's order to the door. "
                    + "封闭社区物资保供：从下单到家门口的最后一米。";

    private Merge() {}

    static ObjectNode of(List<ServiceDocument> documents, List<String> missing) {
        var merged = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Last Metre")
                .put("version", "1.0")
                .put(
                        "description",
                        missing.isEmpty()
                                ? ABOUT
                                : ABOUT + "\n\nNot reachable now: " + String.join(", ", missing) + ".");
        merged.putArray("servers").addObject().put("url", "/");
        var tags = merged.putArray("tags");
        documents.forEach(one -> tags.addObject().put("name", one.service()));
        var paths = new Paths(merged.putObject("paths"));
        var components = new Components(merged.putObject("components"));
        documents.forEach(one -> {
            components.take(one);
            paths.take(one);
        });
        Security.describe(merged.withObjectProperty("components"));
        return merged;
    }
}
