package org.lastmetre.identity.oauth.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that hold a token: nobody on the way may keep them (RFC 6749 §5.1). */
final class TokenAnswers {
    private TokenAnswers() {}

    static Response ok(TokenView view) {
        return uncached(200).entity(view).build();
    }

    static Response.ResponseBuilder uncached(int status) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache");
    }
}
