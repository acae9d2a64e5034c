package org.lastmetre.console.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer says to browsers and to caches, whoever made it: nothing of the API is kept on the way. */
@ApplicationScoped
class AnswerHeaders {
    private static final int FIRST = -1000;
    private static final String PUBLIC_KEYS = "/oauth/jwks";

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::take);
    }

    private void take(RoutingContext context) {
        context.addHeadersEndHandler(done -> tell(context));
        context.next();
    }

    private static void tell(RoutingContext context) {
        var path = context.normalizedPath();
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", Policies.of(path, headers.get(HttpHeaders.CONTENT_TYPE)));
        if (isPrivate(path)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** The issuer's public keys are everybody's, and whoever checks tokens may keep them. */
    private static boolean isPrivate(String path) {
        return path.startsWith("/api/") || path.startsWith("/oauth/") && !path.equals(PUBLIC_KEYS);
    }
}
