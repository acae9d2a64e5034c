package org.lastmetre.console.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collector;

/**
 * Takes a short answer whole before the client is given any of it, so that one that breaks off can be told, and gives it in
 * one piece: when a client that has all bytes goes before the answer's end, the proxy resets the exchange with the service,
 * and Vert.x then ends the connection, though it may carry somebody else's request by now.
 */
final class ShortAnswer {
    private static final long MOST_BYTES = 64 * 1024;

    /** RFC 9110, 5.6.7. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private ShortAnswer() {}

    static boolean is(ProxyContext context) {
        var body = context.response().getBody();
        return context.request().getMethod() != HttpMethod.HEAD
                && body != null
                && body.length() > 0
                && body.length() <= MOST_BYTES;
    }

    /** @return all of it; fails if it breaks off, and the client has got nothing then */
    static Future<Buffer> taken(ProxyResponse response) {
        var stream = response.getBody().stream();
        var whole = stream.collect(
                Collector.<Buffer, Buffer>of(() -> Buffer.buffer(), Buffer::appendBuffer, Buffer::appendBuffer));
        stream.resume();
        return whole;
    }

    /** @return done when it is on its way; fails if the client went meanwhile, which concerns nobody else */
    static Future<Void> give(ProxyResponse response, Buffer whole) {
        var answer = response.request().proxiedRequest().response().setStatusCode(response.getStatusCode());
        answer.headers().addAll(response.headers());
        if (!answer.headers().contains(HttpHeaders.DATE)) {
            answer.putHeader(HttpHeaders.DATE, DATE.format(Instant.now()));
        }
        return answer.end(whole);
    }
}
