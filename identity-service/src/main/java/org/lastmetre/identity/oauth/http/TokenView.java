package org.lastmetre.identity.oauth.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.lastmetre.identity.tokens.Token;

/** A token as RFC 6749 §5.1 gives it; {@code expiresIn} in seconds. */
public record TokenView(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        @JsonProperty("issued_token_type") String issuedTokenType) {
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    static TokenView of(Token token) {
        return new TokenView(token.text(), "Bearer", token.expiresIn(), null);
    }

    /** The answer to an exchange also says what was given (RFC 8693 §2.2.1). */
    static TokenView exchanged(Token token) {
        return new TokenView(token.text(), "Bearer", token.expiresIn(), ACCESS_TOKEN);
    }
}
