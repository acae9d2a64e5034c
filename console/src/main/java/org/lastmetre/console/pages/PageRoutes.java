package org.lastmetre.console.pages;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The short names of pages. */
@ApplicationScoped
class PageRoutes {
    void register(@Observes Router router) {
        router.get("/sign-in").handler(context -> context.reroute("/sign-in.html"));
    }
}
