package org.lastmetre.access.admission;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A request that goes no further, answered as a problem (RFC 9457); {@code code} is the last part of its type. */
public record Refused(int status, String code, String detail) {
    private static final String TYPES = "https://lastmetre.org/problems/";
    private static final long LINGER_MILLIS = 2_000;

    static Refused busy() {
        return new Refused(503, "busy", "more is under way than can be done soon");
    }

    static Refused tooManyAtOnce() {
        return new Refused(429, "too-many-at-once", "too many requests of this caller are under way");
    }

    static Refused tooManyStreams(int status) {
        return new Refused(status, "too-many-streams", "as many streams as allowed are open");
    }

    static Refused tooLarge(long limit) {
        return new Refused(413, "too-large", "a request body has at most " + limit + " bytes");
    }

    static Refused tooSlow() {
        return new Refused(408, "too-slow", "the body of the request did not arrive in time");
    }

    static Refused goingDown() {
        return new Refused(503, "going-down", "this replica is going down, and did nothing; ask again");
    }

    static Refused impossible(String why) {
        return new Refused(503, "unavailable", why);
    }

    /** What is left of the body is read and dropped, so that the answer arrives. */
    public void answer(RoutingContext context) {
        var response = context.response().setStatusCode(status);
        response.putHeader("Content-Type", "application/problem+json");
        if (status == 503 || status == 429) {
            response.putHeader("Retry-After", "1");
        }
        response.end(json(context.request().path()));
        context.request().resume();
    }

    /** The same, and the end of the connection unless the rest of the body ends by itself soon. */
    void answerAndEnd(RoutingContext context) {
        answer(context);
        var request = context.request();
        if (!request.isEnded()) {
            context.vertx().setTimer(LINGER_MILLIS, end -> close(request));
        }
    }

    private static void close(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }

    private String json(String path) {
        var title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new JsonObject()
                .put("type", TYPES + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", path)
                .encode();
    }
}
