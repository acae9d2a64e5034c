package org.lastmetre.console.gateway;

import io.vertx.ext.web.RoutingContext;
import org.lastmetre.console.problem.Problem;

/** Answers a request that goes no further; what is left of its body is read and dropped, so that the answer arrives. */
final class Refusals {
    private Refusals() {}

    static void send(RoutingContext context, Problem problem) {
        var response = context.response().setStatusCode(problem.status());
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        problem.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", Long.toString(wait.toSeconds())));
        response.end(problem.json(context.request().path()));
        context.request().resume();
    }
}
