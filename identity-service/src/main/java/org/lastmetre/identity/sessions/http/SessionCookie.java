package org.lastmetre.identity.sessions.http;

import org.lastmetre.identity.tokens.Token;

/**
 * The cookie that the gateway turns into a token, as the value of {@code Set-Cookie} (RFC 6265): no script can read it, no
 * other site can send it, and where people come by https it never goes without.
 */
public final class SessionCookie {
    private static final String NAME = "lm_session";

    private SessionCookie() {}

    /** @param scheme as the gateway's {@code X-Forwarded-Proto} tells; null for plain http */
    public static String of(Token token, String scheme) {
        return cookie(token.text(), token.expiresIn(), scheme);
    }

    /** Takes it away again. */
    static String gone(String scheme) {
        return cookie("", 0, scheme);
    }

    private static String cookie(String value, long maxAge, String scheme) {
        var plain = NAME + "=" + value + "; HttpOnly; SameSite=Strict; Path=/; Max-Age=" + maxAge;
        return "https".equals(scheme) ? plain + "; Secure" : plain;
    }
}
