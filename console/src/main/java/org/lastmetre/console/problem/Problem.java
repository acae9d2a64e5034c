package org.lastmetre.console.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An error answer as RFC 9457 has it; {@code code} is the last part of its type and its words are the title; {@code
 * retryAfter} says when asking again makes sense, where it does.
 */
public record Problem(
        String code, int status, String detail, List<Violation> violations, Optional<Duration> retryAfter) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://lastmetre.org/problems/";
    private static final Duration SOON = Duration.ofSeconds(1);

    public static Problem of(int status, String code, String detail) {
        return new Problem(code, status, detail, List.of(), Optional.empty());
    }

    public static Problem invalid(String field, String message) {
        var violations = List.of(new Violation(field, message));
        return new Problem("invalid", 400, field + ": " + message, violations, Optional.empty());
    }

    /** Passing trouble: worth asking again in a second. */
    public static Problem unavailable(String code, String detail) {
        return unavailable(code, detail, SOON);
    }

    /** More is asked of a service than it can answer soon. */
    public static Problem serviceBusy(String service) {
        return unavailable("service-busy", "the " + service + " service has too much to do");
    }

    public static Problem unavailable(String code, String detail, Duration retryAfter) {
        return new Problem(code, 503, detail, List.of(), Optional.of(retryAfter));
    }

    /** The JSON text; {@code instance} is the path that was asked for. */
    public String json(String instance) {
        var json =
                new JsonObject().put("type", TYPES + code).put("title", title()).put("status", status);
        json.put("detail", detail).put("instance", instance);
        if (!violations.isEmpty()) {
            json.put("violations", listed());
        }
        return json.encode();
    }

    private String title() {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private JsonArray listed() {
        var list = new JsonArray();
        violations.forEach(
                one -> list.add(new JsonObject().put("field", one.field()).put("message", one.message())));
        return list;
    }
}
