package org.lastmetre.console.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.Refusals;

/** Lets pages of other origins read answers only where an origin is named; with tokens, never with the session's cookie. */
@ApplicationScoped
class CrossOrigin {
    private static final int BEFORE_THE_REST = -900;
    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";
    private static final String TAKEN =
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, traceparent";
    private static final String SHOWN =
            "Location, ETag, Retry-After, Idempotency-Replayed, RateLimit, RateLimit-Policy, WWW-Authenticate";
    private static final String SECONDS = "600";

    private final Set<String> origins;

    CrossOrigin(GatewaySettings settings) {
        this.origins = settings.origins().orElse(Set.of());
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_REST).handler(this::take);
    }

    private void take(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            welcome(context, origin);
        } else if (origin != null && isPreflight(context.request())) {
            Refusals.send(context, Problem.of(403, "cross-origin", "pages of other origins may not call this"));
        } else {
            context.next();
        }
    }

    private static void welcome(RoutingContext context, String origin) {
        context.addHeadersEndHandler(done -> show(context.response(), origin));
        if (isPreflight(context.request())) {
            context.response()
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, TAKEN)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS)
                    .setStatusCode(204)
                    .end();
        } else {
            context.next();
        }
    }

    private static void show(HttpServerResponse response, String origin) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }
}
