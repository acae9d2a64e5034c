package org.lastmetre.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Reply;

/** Makes answers that can be remembered, and responses of them. */
@ApplicationScoped
public class Answers {
    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    public Answer json(int status, Object view) {
        return new Answer(status, null, null, write(view));
    }

    /** 201 with the place of what was made. */
    public Answer created(String location, Object view) {
        return new Answer(201, location, null, write(view));
    }

    public Answer versioned(int status, String location, long version, Object view) {
        return new Answer(status, location, '"' + Long.toString(version) + '"', write(view));
    }

    public Response of(Reply reply) {
        var answer = reply.answer();
        var response = Response.status(answer.status());
        if (!answer.json().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON).entity(answer.json());
        }
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        if (answer.etag() != null) {
            response.header("ETag", answer.etag());
        }
        return (reply.replayed() ? response.header("Idempotency-Replayed", "true") : response).build();
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + view.getClass().getSimpleName(), e);
        }
    }
}
