package org.lastmetre.kit.http;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lastmetre.access.TooManyCalls;

/** What callers are told who are nobody, not allowed, or too many (RFC 6750, section 3; RFC 6585). */
final class AccessProblems {
    private AccessProblems() {}

    /** What exactly is wrong with a token is told to nobody. */
    static Response unauthenticated(SecurityException failure, String path) {
        var given = failure instanceof AuthenticationFailedException;
        var detail = given ? "the token is not valid, or not any more" : "a token is needed";
        var challenge = given ? "Bearer error=\"invalid_token\"" : "Bearer";
        return answer(Problem.of(401, "unauthenticated", detail, path, List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    static Response forbidden(String path) {
        return answer(Problem.of(403, "forbidden", "this account may not do that", path, List.of()))
                .build();
    }

    static Response tooMany(TooManyCalls failure, String path) {
        return answer(Problem.of(429, "too-many-calls", failure.getMessage(), path, List.of()))
                .header(HttpHeaders.RETRY_AFTER, failure.retryAfterSeconds())
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
