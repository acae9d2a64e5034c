package org.lastmetre.console.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How a caller says who it is: one scheme for all services. Which roles a call takes stays with the call. */
final class Security {
    /** Where a document keeps its schemes. */
    static final String KIND = "securitySchemes";

    private static final String SCHEME = "bearer";
    private static final String REQUIRED = "security";
    private static final String ABOUT =
            "A token of `POST /oauth/token`, or a partner's API key (`lm_live_…`, `lm_test_…`). "
                    + "Screens have it in a cookie: sign in at `/sign-in`.";

    private Security() {}

    static void describe(ObjectNode components) {
        components
                .withObjectProperty(KIND)
                .putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", ABOUT);
    }

    /** Whatever the service calls its scheme, it is this one. */
    static void redirect(ObjectNode operation) {
        var required = operation.path(REQUIRED);
        if (required.isArray() && !required.isEmpty()) {
            var redirected = operation.putArray(REQUIRED);
            required.forEach(one ->
                    one.properties().forEach(scheme -> redirected.addObject().set(SCHEME, scheme.getValue())));
        }
    }
}
