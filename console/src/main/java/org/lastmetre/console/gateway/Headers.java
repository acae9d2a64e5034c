package org.lastmetre.console.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;
import org.lastmetre.console.credentials.SessionCookie;

/** Which headers pass: those of one hop don't (RFC 9110, 7.6.1), and who asked is what the gateway saw, not what was claimed. */
final class Headers {
    private static final List<String> ONE_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Expect");

    private static final String CROSS_ORIGIN = "Access-Control-";

    private Headers() {}

    static void toService(ProxyRequest request, Route route) {
        var asked = request.proxiedRequest();
        var headers = request.headers();
        dropOneHop(headers);
        dropClaims(headers, route);
        headers.set(TraceParent.HEADER, TraceParent.keptOrBegun(headers.get(TraceParent.HEADER)));
        forwarded(headers, asked);
        if (asked.authority() != null) {
            request.setAuthority(asked.authority());
        }
    }

    /** Only identity-service says what a browser keeps, and only the gateway which origins may read an answer. */
    static void toClient(MultiMap headers, Route route) {
        dropOneHop(headers);
        headers.names().stream()
                .filter(name -> name.regionMatches(true, 0, CROSS_ORIGIN, 0, CROSS_ORIGIN.length()))
                .toList()
                .forEach(headers::remove);
        if (!route.isIdentity()) {
            headers.remove(HttpHeaders.SET_COOKIE);
        }
    }

    /** A token says who calls; the cookie that it was taken from concerns identity-service alone. */
    private static void dropClaims(MultiMap headers, Route route) {
        headers.remove("Lm-Caller");
        if (!route.isIdentity()) {
            SessionCookie.dropFrom(headers);
        }
    }

    private static void dropOneHop(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        ONE_HOP.forEach(headers::remove);
    }

    private static void forwarded(MultiMap headers, HttpServerRequest asked) {
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", asked.scheme());
        if (asked.authority() != null) {
            headers.set("X-Forwarded-Host", asked.authority().toString());
        }
    }
}
