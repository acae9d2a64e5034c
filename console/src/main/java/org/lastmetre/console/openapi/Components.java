package org.lastmetre.console.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** The named parts of the merged document: equal ones are shared, others of the same name take their service's name. */
final class Components {
    private static final String REFERENCE = "$ref";
    private static final String PREFIX = "#/components/";

    private final ObjectNode merged;

    Components(ObjectNode merged) {
        this.merged = merged;
    }

    /** Takes a document's components in and makes its references point to where they went; all share one scheme of security. */
    void take(ServiceDocument source) {
        source.document().withObjectProperty("components").remove(Security.KIND);
        var renamed = renamed(source);
        redirect(source.document(), renamed);
        source.document().path("components").properties().forEach(kind -> {
            kind.getValue().properties().forEach(part -> {
                var reference = PREFIX + kind.getKey() + "/" + part.getKey();
                var name = last(renamed.getOrDefault(reference, reference));
                merged.withObjectProperty(kind.getKey()).set(name, part.getValue());
            });
        });
    }

    private Map<String, String> renamed(ServiceDocument source) {
        Map<String, String> renamed = new HashMap<>();
        source.document().path("components").properties().forEach(kind -> {
            kind.getValue().properties().forEach(part -> {
                var taken = merged.path(kind.getKey()).get(part.getKey());
                if (taken != null && !taken.equals(part.getValue())) {
                    var place = PREFIX + kind.getKey() + "/";
                    renamed.put(place + part.getKey(), place + prefixed(source.service(), part.getKey()));
                }
            });
        });
        return renamed;
    }

    private static void redirect(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object
                && renamed.containsKey(object.path(REFERENCE).asText())) {
            object.set(
                    REFERENCE,
                    TextNode.valueOf(renamed.get(object.get(REFERENCE).asText())));
        }
        node.forEach(child -> redirect(child, renamed));
    }

    private static String prefixed(String service, String name) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
