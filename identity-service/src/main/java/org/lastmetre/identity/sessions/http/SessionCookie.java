package org.lastmetre.identity.sessions.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.tokens.Token;

/**
 * The cookie that the gateway turns into a token, as the value of {@code Set-Cookie} (RFC 6265): no script can read it, no
 * other site can send it, and where people come by https, or the issuer's name says so, it never goes without.
 */
@ApplicationScoped
public class SessionCookie {
    private static final String NAME = "lm_session";

    private final boolean alwaysSecure;

    SessionCookie(Terms terms) {
        this.alwaysSecure = terms.issuer().startsWith("https:");
    }

    /** @param scheme as the gateway's {@code X-Forwarded-Proto} tells; null for plain http */
    public String of(Token token, String scheme) {
        return cookie(token.text(), token.expiresIn(), scheme);
    }

    /** Takes it away again. */
    String gone(String scheme) {
        return cookie("", 0, scheme);
    }

    private String cookie(String value, long maxAge, String scheme) {
        var plain = NAME + "=" + value + "; HttpOnly; SameSite=Strict; Path=/; Max-Age=" + maxAge;
        return alwaysSecure || "https".equals(scheme) ? plain + "; Secure" : plain;
    }
}
