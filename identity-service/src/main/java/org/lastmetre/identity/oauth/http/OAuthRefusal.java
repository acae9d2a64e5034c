package org.lastmetre.identity.oauth.http;

/** A request that gets no token, with the code of RFC 6749 §5.2. Has no stack trace, since it is no fault. */
final class OAuthRefusal extends RuntimeException {
    private final int status;
    private final String code;

    private OAuthRefusal(int status, String code, String description) {
        super(description, null, false, false);
        this.status = status;
        this.code = code;
    }

    static OAuthRefusal invalidRequest(String description) {
        return new OAuthRefusal(400, "invalid_request", description);
    }

    static OAuthRefusal invalidClient(String description) {
        return new OAuthRefusal(401, "invalid_client", description);
    }

    static OAuthRefusal invalidGrant(String description) {
        return new OAuthRefusal(400, "invalid_grant", description);
    }

    static OAuthRefusal unauthorizedClient(String description) {
        return new OAuthRefusal(400, "unauthorized_client", description);
    }

    static OAuthRefusal unsupportedGrantType() {
        return new OAuthRefusal(400, "unsupported_grant_type", "this grant_type is not given here");
    }

    static OAuthRefusal slowDown() {
        return new OAuthRefusal(429, "slow_down", "too many failed attempts");
    }

    static OAuthRefusal unavailable(String description) {
        return new OAuthRefusal(503, "temporarily_unavailable", description);
    }

    int status() {
        return status;
    }

    OAuthError body() {
        return new OAuthError(code, getMessage());
    }
}
