package org.lastmetre.kit.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Violation;

/** RFC 9457 problem details; {@code violations} for bad input only, {@code members} of some types of problems only. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Violation> violations,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String BASE = "https://lastmetre.org/problems/";

    /** @param code the last part of the type, such as {@code window-not-open}; its words are the title */
    public static Problem of(int status, String code, String detail, String instance, List<Violation> violations) {
        var words = code.replace('-', ' ');
        var title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Problem(BASE + code, title, status, detail, instance, violations, Map.of());
    }

    Problem with(Map<String, Object> more) {
        return new Problem(type, title, status, detail, instance, violations, more);
    }

    Response response() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(this);
        return (status == 503 || status == 429 ? response.header("Retry-After", "1") : response).build();
    }
}
