package org.lastmetre.identity.oauth.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A refusal as RFC 6749 §5.2 gives it. */
public record OAuthError(
        String error, @JsonProperty("error_description") String description) {}
