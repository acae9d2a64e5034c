package org.lastmetre.console.pages;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The short names of pages. The page of all calls stands before the library's own, which has its script inline. */
@ApplicationScoped
class PageRoutes {
    private static final int BEFORE_THE_LIBRARY = -50;

    void register(@Observes Router router) {
        for (var name : List.of("/sign-in", "/join", "/sanitation")) {
            router.get(name).order(BEFORE_THE_LIBRARY).handler(context -> context.reroute(name + ".html"));
        }
        for (var name : List.of("/docs", "/docs/", "/docs/index.html")) {
            router.get(name).order(BEFORE_THE_LIBRARY).handler(context -> context.reroute("/docs.html"));
        }
    }
}
