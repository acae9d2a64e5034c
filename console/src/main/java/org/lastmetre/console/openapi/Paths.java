package org.lastmetre.console.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.lastmetre.console.gateway.RoutingTable;

/** The paths of the merged document: of each service those that lead to it, under the name they have on the outside. */
final class Paths {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String OPERATION = "operationId";

    private final ObjectNode merged;
    private final Set<String> operations = new HashSet<>();

    Paths(ObjectNode merged) {
        this.merged = merged;
    }

    void take(ServiceDocument source) {
        source.document().path("paths").properties().forEach(path -> {
            var outside = RoutingTable.outside(source.service(), path.getKey());
            path.getValue()
                    .properties()
                    .forEach(item -> take(source.service(), outside, item.getKey(), item.getValue()));
        });
    }

    private void take(String service, String path, String key, JsonNode value) {
        if (!METHODS.contains(key)) {
            if (merged.has(path)) {
                merged.withObjectProperty(path).set(key, value);
            }
        } else if (leadsTo(service, key, path)) {
            merged.withObjectProperty(path).set(key, marked(service, (ObjectNode) value));
        }
    }

    /** What the console answers itself leads to no service. */
    private static boolean leadsTo(String service, String method, String path) {
        var route = RoutingTable.find(method.toUpperCase(), path);
        return route.isEmpty()
                ? service.equals(Merge.CONSOLE)
                : route.get().service().equals(service);
    }

    private ObjectNode marked(String service, ObjectNode operation) {
        operation.putArray("tags").add(service);
        Security.redirect(operation);
        var id = operation.path(OPERATION).asText("");
        if (!id.isEmpty() && !operations.add(id)) {
            operation.put(OPERATION, service + "_" + id);
        }
        return operation;
    }
}
