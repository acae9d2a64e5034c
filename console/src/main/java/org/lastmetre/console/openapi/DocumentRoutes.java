package org.lastmetre.console.openapi;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Serves the merged document where each service serves its own, and under the name that tools look for. */
@ApplicationScoped
class DocumentRoutes {
    private static final int FIRST = -50;

    private final MergedDocument document;

    DocumentRoutes(MergedDocument document) {
        this.document = document;
    }

    void register(@Observes Router router) {
        for (var path : List.of("/q/openapi", "/q/openapi.json", "/openapi.json")) {
            router.route(HttpMethod.GET, path).order(FIRST).handler(this::answer);
        }
    }

    private void answer(RoutingContext context) {
        document.json()
                .subscribe()
                .with(
                        text -> context.response()
                                .putHeader("Content-Type", "application/json;charset=UTF-8")
                                .end(text),
                        context::fail);
    }
}
