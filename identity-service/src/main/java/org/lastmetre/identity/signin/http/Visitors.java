package org.lastmetre.identity.signin.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.lastmetre.identity.signin.Visitor;

/** Reads from a request where somebody comes from: the address that the gateway saw, the last one it put into the header. */
public final class Visitors {
    private static final String FORWARDED = "X-Forwarded-For";

    private Visitors() {}

    public static Visitor of(HttpServerRequest request, String call, int refusal) {
        return new Visitor(address(request), call, refusal);
    }

    private static String address(HttpServerRequest request) {
        List<String> forwarded = request.headers().getAll(FORWARDED);
        if (forwarded.isEmpty()) {
            return String.valueOf(request.remoteAddress().hostAddress());
        }
        var last = forwarded.get(forwarded.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).trim();
    }
}
