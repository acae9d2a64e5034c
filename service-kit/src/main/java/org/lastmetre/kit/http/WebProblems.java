package org.lastmetre.kit.http;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** Problems of HTTP itself: no such path, method, media type, and so on. */
final class WebProblems {
    private WebProblems() {}

    static Problem of(WebApplicationException failure, String path) {
        var status = failure.getResponse().getStatus();
        return Problem.of(status, code(status), detail(status, failure), path, List.of());
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "malformed";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> "http-" + status;
        };
    }

    private static String detail(int status, WebApplicationException failure) {
        return switch (status) {
            case 404 -> "there is nothing at this path";
            case 405 -> "this path does not take that method";
            case 415 -> "this media type is not taken here";
            case 413 -> "the body is larger than this call takes";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
