package org.lastmetre.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses tokens that are revoked, or expired since they were first seen. */
@ApplicationScoped
class StandingTokens implements SecurityIdentityAugmentor {
    private final Revocations revocations;

    StandingTokens(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof KnownToken token && !revocations.stands(token.pass())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token is not valid any more"));
        }
        return Uni.createFrom().item(identity);
    }
}
