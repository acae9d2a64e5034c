package org.lastmetre.console.credentials;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.lastmetre.access.Pass;
import org.lastmetre.console.problem.AccessProblems;
import org.lastmetre.console.problem.Problem;

/** What identity-service answered to a token request; {@code token} is null unless it is a token, {@code retryAfter} in seconds. */
record TokenAnswer(int status, String token, String retryAfter) {
    static TokenAnswer of(HttpClientResponse reply, Buffer body) {
        var token = reply.statusCode() == 200 ? body.toJsonObject().getString("access_token") : null;
        return new TokenAnswer(reply.statusCode(), token, reply.getHeader("Retry-After"));
    }

    /** An error of OAuth (RFC 6749, section 5.2) says that the key is not good. */
    boolean isNo() {
        return status == 400 || status == 401 || status == 403;
    }

    Problem problem() {
        return status == 429
                ? AccessProblems.tooMany("too many keys that are not good came from here", waiting())
                : away();
    }

    static Problem away() {
        return Problem.unavailable("identity-unavailable", "keys can't be checked now");
    }

    private Duration waiting() {
        return Optional.ofNullable(retryAfter)
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofSeconds(1));
    }

    /** Read without checking the signature: it came from the issuer itself, and every service checks it again. */
    Pass pass() {
        var claims = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
        return new Pass(claims.getString("sid"), claims.getString("jti"), Instant.ofEpochSecond(claims.getLong("exp")));
    }
}
