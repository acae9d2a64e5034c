package org.lastmetre.console.credentials;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.lastmetre.console.credentials.Exchanged.Given;
import org.lastmetre.console.credentials.Exchanged.Refused;
import org.lastmetre.console.problem.AccessProblems;
import org.lastmetre.console.problem.Refusals;

/** Before anybody is asked who calls: a session's cookie or an API key becomes the token that services take. */
@ApplicationScoped
class CredentialRoute {
    private static final int BEFORE_AUTHENTICATION = -400;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** What begins a session asks nothing of the last one, which may be over. */
    private static final Set<String> BEGINNINGS = Set.of("/api/session", "/api/invitations/redemption");

    private final KeyExchange exchange;

    CredentialRoute(KeyExchange exchange) {
        this.exchange = exchange;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEFORE_AUTHENTICATION).handler(this::take);
    }

    private void take(RoutingContext context) {
        var given = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (given == null) {
            SessionCookie.tokenIn(context.request())
                    .ifPresentOrElse(token -> takeSession(context, token), context::next);
        } else {
            ApiKey.in(given).ifPresentOrElse(key -> takeKey(context, key), context::next);
        }
    }

    /** A browser sends the cookie by itself, so what changes something has to come from a page of ours. */
    private static void takeSession(RoutingContext context, String token) {
        var request = context.request();
        if (!SAFE.contains(request.method()) && !SameOrigin.isProven(request)) {
            Refusals.send(context, AccessProblems.crossSite());
        } else if (request.method().equals(HttpMethod.POST) && BEGINNINGS.contains(context.normalizedPath())) {
            context.next();
        } else {
            goOn(context, token);
        }
    }

    private void takeKey(RoutingContext context, ApiKey key) {
        var outcome = exchange.exchange(key, context.request().remoteAddress().hostAddress());
        Future.fromCompletionStage(outcome, here(context)).onSuccess(done -> {
            if (done instanceof Given given) {
                goOn(context, given.token());
            } else if (done instanceof Refused refused) {
                Refusals.send(context, refused.problem());
            }
        });
    }

    private static Context here(RoutingContext context) {
        var current = Vertx.currentContext();
        return current == null ? context.vertx().getOrCreateContext() : current;
    }

    private static void goOn(RoutingContext context, String token) {
        context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        context.next();
    }
}
