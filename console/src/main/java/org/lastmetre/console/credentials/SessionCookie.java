package org.lastmetre.console.credentials;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cookie of the screens: it holds a token, which no script can read. */
public final class SessionCookie {
    private static final String NAME = "lm_session";
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private SessionCookie() {}

    /** The token of the request's session; empty for a cookie that holds none. */
    static Optional<String> tokenIn(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches());
    }

    private static boolean isIt(String cookie) {
        return cookie.split("=", 2)[0].trim().equals(NAME);
    }

    /** Takes it out of a request's headers, of which other cookies stay. */
    public static void dropFrom(MultiMap headers) {
        var others = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::trim)
                .filter(cookie -> !cookie.isEmpty() && !isIt(cookie))
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!others.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, others);
        }
    }
}
