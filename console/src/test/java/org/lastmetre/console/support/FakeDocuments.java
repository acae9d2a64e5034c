package org.lastmetre.console.support;

import io.vertx.core.json.JsonObject;

/** OpenAPI documents with one path and one component each, of the same names. */
final class FakeDocuments {
    private FakeDocuments() {}

    static JsonObject of(String service) {
        var path =
                switch (service) {
                    case "order" -> "/api/orders";
                    case "sorting" -> "/api/arrivals";
                    case "medical" -> "/api/vehicles";
                    case "identity" -> "/api/accounts";
                    default -> "/api/runs";
                };
        return new JsonObject("""
                {"openapi": "3.1.0", "info": {"title": "%1$s"},
                 "paths": {"%2$s": {"get": {"operationId": "list", "responses": {"200": {"description": "OK",
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}},
                   "/api/dead-letters": {"get": {"operationId": "letters", "responses": {}}}},
                 "components": {"schemas": {"View": {"type": "object", "title": "%1$s"}}}}
                """.formatted(service, path));
    }
}
