package org.lastmetre.console.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;

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

    private Headers() {}

    static void toService(ProxyRequest request) {
        var asked = request.proxiedRequest();
        var headers = request.headers();
        dropOneHop(headers);
        headers.set(TraceParent.HEADER, TraceParent.keptOrBegun(headers.get(TraceParent.HEADER)));
        forwarded(headers, asked);
        if (asked.authority() != null) {
            request.setAuthority(asked.authority());
        }
    }

    static void dropOneHop(MultiMap headers) {
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
