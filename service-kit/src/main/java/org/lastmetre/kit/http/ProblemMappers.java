package org.lastmetre.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lastmetre.access.TooManyCalls;
import org.lastmetre.kit.inbox.NotYetKnown;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.sql.SqlTrouble;

/** Turns whatever goes wrong into problem+json; what nobody foresaw is logged under an id and shown without detail. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri) {
        return Problems.of(refusal, uri.getPath()).response();
    }

    @ServerExceptionMapper({Unavailable.class, NotYetKnown.class})
    Response unavailable(RuntimeException trouble, UriInfo uri) {
        LOG.warnf("%s: %s", call(uri), trouble.getMessage());
        return Problem.of(503, "unavailable", trouble.getMessage(), uri.getPath(), List.of())
                .response();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException failure, UriInfo uri) {
        return AccessProblems.unauthenticated(failure, uri.getPath());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return AccessProblems.forbidden(uri.getPath());
    }

    @ServerExceptionMapper
    Response tooMany(TooManyCalls failure, UriInfo uri) {
        return AccessProblems.tooMany(failure, uri.getPath());
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException failure, UriInfo uri) {
        return Problems.of(Refusal.invalid(Violations.of(failure.getConstraintViolations())), uri.getPath())
                .response();
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    Response wrongType(MismatchedInputException failure, UriInfo uri) {
        return json(failure, uri);
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    Response json(JsonProcessingException failure, UriInfo uri) {
        var field = failure instanceof JsonMappingException mapping ? JsonPath.of(mapping) : "body";
        return Problems.invalid(field, JsonPath.message(failure), uri.getPath()).response();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, UriInfo uri) {
        if (JsonPath.jsonCauseOf(failure) instanceof JsonProcessingException cause) {
            return json(cause, uri);
        }
        return WebProblems.of(failure, uri.getPath()).response();
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        if (JsonPath.jsonCauseOf(failure) instanceof JsonProcessingException cause) {
            return json(cause, uri);
        }
        if (SqlTrouble.isAway(failure)) {
            return unavailable(new Unavailable("the database does not answer", failure), uri);
        }
        LOG.errorf(failure, "%s failed", call(uri));
        return Problem.of(500, "internal", "something went wrong here; it is logged", uri.getPath(), List.of())
                .response();
    }

    /** What was called, for the log: the rest of a path may name somebody's door. */
    private static String call(UriInfo uri) {
        return uri.getPathSegments().stream()
                .limit(2)
                .map(PathSegment::getPath)
                .collect(Collectors.joining("/", "/", ""));
    }
}
