package org.lastmetre.console.problem;

import io.vertx.ext.web.RoutingContext;

/** Answers a request that goes no further; what is left of its body is read and dropped, so that the answer arrives. */
public final class Refusals {
    private static final int UNAUTHENTICATED = 401;

    private Refusals() {}

    public static void send(RoutingContext context, Problem problem) {
        var response = context.response().setStatusCode(problem.status());
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        problem.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", Long.toString(wait.toSeconds())));
        if (problem.status() == UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", AccessProblems.CHALLENGE_GIVEN);
        }
        response.end(problem.json(context.request().path()));
        context.request().resume();
    }
}
