package org.lastmetre.identity.secrets.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.lastmetre.identity.secrets.Handed;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.http.Answers;

/**
 * Answers that show a secret: the first one has it, a repeat with the same {@code Idempotency-Key} has not and is 200.
 * What is remembered for repeats never held it.
 */
@ApplicationScoped
public class ShownOnce {
    private final ObjectMapper json;
    private final Answers answers;

    ShownOnce(ObjectMapper json, Answers answers) {
        this.json = json;
        this.answers = answers;
    }

    /** The answer to be remembered, with the place of what was made; the secret is added by {@link #of}. */
    public Answer remembered(String location, Object view) {
        return new Answer(200, location, null, answers.json(200, view).json());
    }

    /**
     * @param status of the first answer, such as 201
     * @param shown the properties that only the first answer has, made of the secret
     */
    public Response of(Handed handed, int status, Function<String, Map<String, String>> shown) {
        if (handed.reply().replayed()) {
            return uncached(handed.reply());
        }
        var first = handed.reply().answer();
        var whole =
                new Answer(status, first.location(), first.etag(), with(first.json(), shown.apply(handed.secret())));
        return uncached(new Reply(whole, false));
    }

    /** @param field the property that the secret is shown as */
    public Response of(Handed handed, int status, String field) {
        return of(handed, status, secret -> Map.of(field, secret));
    }

    private Response uncached(Reply reply) {
        return Response.fromResponse(answers.of(reply))
                .header("Cache-Control", "no-store")
                .build();
    }

    private String with(String view, Map<String, String> shown) {
        try {
            var object = (ObjectNode) json.readTree(view);
            shown.forEach(object::put);
            return json.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can't be written", e);
        }
    }
}
