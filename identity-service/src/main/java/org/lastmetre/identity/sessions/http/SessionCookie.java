package org.lastmetre.identity.sessions.http;

import jakarta.ws.rs.core.NewCookie;
import org.lastmetre.identity.tokens.Token;

/**
 * The cookie that the gateway turns into a token: no script can read it, no other site can send it, and where people come
 * by https it never goes without.
 */
public final class SessionCookie {
    private static final String NAME = "lm_session";

    private SessionCookie() {}

    /** @param scheme as the gateway's {@code X-Forwarded-Proto} tells; null for plain http */
    public static NewCookie of(Token token, String scheme) {
        return cookie(scheme)
                .value(token.text())
                .maxAge((int) token.expiresIn())
                .build();
    }

    /** Takes it away again. */
    static NewCookie gone(String scheme) {
        return cookie(scheme).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String scheme) {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(scheme))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
