package org.lastmetre.access;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Until the issuer's keys and the revoked credentials are known nobody can be told from anybody: callers come again instead
 * of being refused.
 */
@Readiness
@ApplicationScoped
class KeysKnown implements HealthCheck {
    private static final int BEFORE_EVERYTHING = -500;
    private static final String PROBLEM = """
            {"type":"https://lastmetre.org/problems/unavailable","title":"unavailable","status":503,\
            "detail":"the keys of the token issuer, or the tokens that are revoked, are not known yet"}""";

    private final KeyRing ring;
    private final Revocations revocations;

    KeysKnown(KeyRing ring, Revocations revocations) {
        this.ring = ring;
        this.revocations = revocations;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEFORE_EVERYTHING).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        if (known()) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(503)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Retry-After", "1")
                    .end(PROBLEM);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("issuer").status(known()).build();
    }

    private boolean known() {
        return ring.keys().isPresent() && revocations.complete();
    }
}
