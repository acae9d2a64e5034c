package org.lastmetre.access.admission;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.lastmetre.access.Over;

/** One request and the place it has: first among the requests, and among the streams once its answer turns out to be one. */
final class Visit {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String STREAM = "text/event-stream";

    private final RoutingContext context;
    private final String caller;
    private Places place;

    Visit(RoutingContext context) {
        this.context = context;
        this.caller = caller(context.request());
    }

    /** By what the caller shows, which costs nothing to read; whether it is worth something is found out later. */
    private static String caller(HttpServerRequest request) {
        var token = request.getHeader(HttpHeaders.AUTHORIZATION);
        var shown = token == null ? request.getHeader(HttpHeaders.COOKIE) : token;
        return shown == null ? request.remoteAddress().hostAddress() : shown;
    }

    RoutingContext context() {
        return context;
    }

    String caller() {
        return caller;
    }

    boolean changes() {
        return !SAFE.contains(context.request().method());
    }

    boolean asksForStream() {
        var request = context.request();
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET && accept != null && accept.contains(STREAM);
    }

    void enter(Places requests, Places streams) {
        take(requests);
        context.addHeadersEndHandler(answered -> {
            if (isStream()) {
                turnInto(streams);
            }
        });
        var over = Over.of(context.request(), this::leave);
        context.addEndHandler(end -> over.end());
    }

    private boolean isStream() {
        var type = context.response().headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(STREAM);
    }

    private synchronized void turnInto(Places streams) {
        if (place != null) {
            leave();
            take(streams);
        }
    }

    private synchronized void take(Places next) {
        place = next;
        place.take(caller);
    }

    private synchronized void leave() {
        if (place != null) {
            place.giveBack(caller);
            place = null;
        }
    }
}
