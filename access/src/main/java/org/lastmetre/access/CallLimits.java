package org.lastmetre.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.security.Principal;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A token bucket for each caller, told in {@code RateLimit} and {@code RateLimit-Policy}
 * (draft-ietf-httpapi-ratelimit-headers-10).
 */
@ApplicationScoped
public class CallLimits {
    private static final String LEFT = "org.lastmetre.access.left";

    private final CurrentIdentityAssociation identities;
    private final LimitSettings settings;
    private final Cache<String, Bucket> buckets;

    CallLimits(CurrentIdentityAssociation identities, LimitSettings settings) {
        this.identities = identities;
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(settings.window().multipliedBy(2))
                .build();
    }

    /** What is left of a caller's quota, for the answer's headers. */
    private record Left(long quota, long remaining, long resetSeconds) {}

    @ServerRequestFilter
    public void take(ContainerRequestContext request) {
        if (principal() instanceof KnownToken token) {
            request.setProperty(LEFT, take(token.caller()));
        }
    }

    /** @return null for nobody, or for who brings a bad token to where none is needed */
    private Principal principal() {
        var known = identities.getDeferredIdentity().map(SecurityIdentity::getPrincipal);
        return known.onFailure().recoverWithNull().subscribeAsCompletionStage().getNow(null);
    }

    private Left take(Caller caller) {
        var quota = caller.is(Role.PARTNER) ? settings.partner() : settings.others();
        var probe = buckets.get(caller.account(), account -> bucket(quota)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new TooManyCalls(
                    "more than " + quota + " calls in " + settings.window().toSeconds() + " s", wait);
        }
        return new Left(quota, probe.getRemainingTokens(), resetSeconds(probe));
    }

    private Bucket bucket(int quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, settings.window()))
                .build();
    }

    private static long resetSeconds(ConsumptionProbe probe) {
        return Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof Left left) {
            var window = settings.window().toSeconds();
            response.getHeaders().add("RateLimit-Policy", "\"default\";q=" + left.quota() + ";w=" + window);
            response.getHeaders().add("RateLimit", "\"default\";r=" + left.remaining() + ";t=" + left.resetSeconds());
        }
    }
}
