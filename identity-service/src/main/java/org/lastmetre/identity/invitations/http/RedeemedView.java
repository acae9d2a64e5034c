package org.lastmetre.identity.invitations.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.lastmetre.identity.sessions.Session;

/** Who came in, and the token that says so; {@code expiresIn} in seconds. */
public record RedeemedView(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        String account,
        String role) {
    static RedeemedView of(Session session) {
        var token = session.token();
        return new RedeemedView(
                token.text(),
                "Bearer",
                token.expiresIn(),
                session.account().name().value(),
                session.account().role().claim());
    }

    @Override
    public String toString() {
        return "RedeemedView[not shown]";
    }
}
