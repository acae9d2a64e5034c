package org.lastmetre.identity.signin.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lastmetre.identity.attempts.SlowDown;
import org.lastmetre.identity.signin.BadCredentials;
import org.lastmetre.kit.http.Problem;

/** Refusals at the door as problem+json. */
public class SignInProblems {
    @ServerExceptionMapper
    Response bad(BadCredentials refused, UriInfo uri) {
        return problem(401, "bad-credentials", refused.getMessage(), uri).build();
    }

    @ServerExceptionMapper
    Response slow(SlowDown refused, UriInfo uri) {
        return problem(429, "too-many-attempts", refused.getMessage(), uri)
                .header("Retry-After", refused.seconds())
                .build();
    }

    private static Response.ResponseBuilder problem(int status, String code, String detail, UriInfo uri) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(Problem.of(status, code, detail, uri.getPath(), List.of()));
    }
}
