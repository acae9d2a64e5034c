package org.lastmetre.console.credentials;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/** Whether a browser says that a request comes from a page of this origin (Fetch Metadata; RFC 6454, section 7). */
final class SameOrigin {
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> HERE = Set.of("same-origin", "none");

    private SameOrigin() {}

    /** Whoever says nothing proves nothing. */
    static boolean isProven(HttpServerRequest request) {
        var site = request.getHeader(SITE);
        if (site != null) {
            return HERE.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && isOwn(origin, request);
    }

    /** The scheme is left out: TLS may end before the gateway, which then can't know it. */
    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && request.authority() != null
                    && authority.equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
