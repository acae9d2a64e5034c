package org.lastmetre.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Who calls now; to be asked in the beginning of a request, on its own thread. */
@ApplicationScoped
public class Callers {
    private final CurrentIdentityAssociation identities;
    private final Revocations revocations;

    Callers(CurrentIdentityAssociation identities, Revocations revocations) {
        this.identities = identities;
        this.revocations = revocations;
    }

    /** @throws UnauthorizedException if nobody is known */
    public Caller current() {
        return token().caller();
    }

    /** Says at any later moment whether the caller's token is still worth something: what streams ask at every event. */
    public BooleanSupplier stands() {
        var pass = token().pass();
        return () -> revocations.stands(pass);
    }

    private KnownToken token() {
        if (identities.getIdentity().getPrincipal() instanceof KnownToken token) {
            return token;
        }
        throw new UnauthorizedException("a token is needed");
    }
}
