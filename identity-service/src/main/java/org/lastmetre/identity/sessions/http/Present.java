package org.lastmetre.identity.sessions.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lastmetre.access.Callers;
import org.lastmetre.identity.tokens.IssuedToken;
import org.lastmetre.kit.commit.By;

/** Who calls at the moment, and the token they came with. */
@RequestScoped
class Present {
    private final JsonWebToken token;
    private final Callers callers;

    Present(JsonWebToken token, Callers callers) {
        this.token = token;
        this.callers = callers;
    }

    SessionView view() {
        var caller = callers.current();
        var until = Instant.ofEpochSecond(token.getExpirationTime()).atOffset(ZoneOffset.UTC);
        return new SessionView(caller.account(), caller.role(), caller.household(), caller.volunteer(), until);
    }

    /** The claim {@code sid}; empty for a token of another issuer, whose credentials are not kept here. */
    Optional<UUID> credential() {
        try {
            return Optional.ofNullable(token.<String>getClaim("sid")).map(UUID::fromString);
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    IssuedToken token() {
        return new IssuedToken(
                token.getTokenID(), callers.current().account(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    By by(String call) {
        var caller = callers.current();
        return new By(caller.account(), caller.role(), call, caller.account());
    }
}
