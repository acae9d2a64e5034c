package org.lastmetre.order.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says once in the published document what 401, 403 and 404 mean, and of every call that it may answer so. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class AccessAnswers implements OASFilter {
    private static final String UNAUTHENTICATED = "Unauthenticated";
    private static final String FORBIDDEN = "Forbidden";
    private static final String NOT_THERE = "NotThere";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        document.getComponents()
                .addResponse(UNAUTHENTICATED, unauthenticated())
                .addResponse(FORBIDDEN, forbidden())
                .addResponse(NOT_THERE, notThere());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .values()
                .forEach(operation -> refer(operation, path.contains("{"))));
    }

    private static void refer(Operation operation, boolean namesSomething) {
        var answers = operation.getResponses();
        answers.addAPIResponse("401", to(UNAUTHENTICATED)).addAPIResponse("403", to(FORBIDDEN));
        if (namesSomething) {
            answers.addAPIResponse("404", to(NOT_THERE));
        }
    }

    private static APIResponse to(String component) {
        return OASFactory.createAPIResponse().ref(component);
    }

    private static APIResponse unauthenticated() {
        return problem(
                "unauthenticated: without a token, or with one that is not good, or not any more",
                Map.of("unauthenticated", problem(401, "unauthenticated", "a token is needed")));
    }

    private static APIResponse forbidden() {
        return problem(
                "forbidden: the caller's role never does this, or not this kind of it. "
                        + "insufficient-scope: the API key lacks orders:read or orders:write",
                Map.of(
                        "forbidden", problem(403, "forbidden", "this account may not do that"),
                        "scope", problem(403, "insufficient-scope", "this API key is not for orders:write")));
    }

    private static APIResponse notThere() {
        return problem(
                "unknown-…: there is no such thing, or it is not the caller's; nobody can tell which. Partners have the "
                        + "orders of their account, residents those to their door, test keys those of their trial",
                Map.of(
                        "order",
                        problem(404, "unknown-order", "there is no order 019ca67f-8160-784e-89f3-609a4a962c21"),
                        "household",
                        problem(404, "unknown-household", "there is no household 10-2-301")));
    }

    private static APIResponse problem(String description, Map<String, Map<String, Object>> examples) {
        var content = OASFactory.createMediaType();
        examples.forEach((name, value) ->
                content.addExample(name, OASFactory.createExample().value(value)));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json", content));
    }

    private static Map<String, Object> problem(int status, String code, String detail) {
        return Map.of("type", "https://lastmetre.org/problems/" + code, "status", status, "detail", detail);
    }
}
