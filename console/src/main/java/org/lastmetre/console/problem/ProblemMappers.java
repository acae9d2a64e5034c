package org.lastmetre.console.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lastmetre.access.TooManyCalls;

/** Turns everything that goes wrong in the console's own resources into problem+json; never a stack trace. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response expected(ProblemException refused, UriInfo uri) {
        return answer(refused.problem(), uri);
    }

    @ServerExceptionMapper
    Response nobody(UnauthorizedException failure, UriInfo uri) {
        return challenged(AccessProblems.nobody(), AccessProblems.CHALLENGE, uri);
    }

    @ServerExceptionMapper
    Response notValid(AuthenticationFailedException failure, UriInfo uri) {
        return challenged(AccessProblems.notValid(), AccessProblems.CHALLENGE_GIVEN, uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return answer(AccessProblems.forbidden(), uri);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyCalls failure, UriInfo uri) {
        var wait = Duration.ofSeconds(failure.retryAfterSeconds());
        return answer(AccessProblems.tooMany(failure.getMessage(), wait), uri);
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    Response wrongType(MismatchedInputException failure, UriInfo uri) {
        return json(failure, uri);
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    Response json(JsonProcessingException failure, UriInfo uri) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return answer(Problem.invalid(path(mapping), "has the wrong type"), uri);
        }
        return answer(Problem.invalid("body", "is not the JSON that is expected here"), uri);
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException cause) {
            return json(cause, uri);
        }
        return answer(WebProblems.of(failure.getResponse().getStatus()), uri);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "%s failed", uri.getPath());
        return answer(Problem.of(500, "internal", "something went wrong here; it is logged"), uri);
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Response challenged(Problem problem, String challenge, UriInfo uri) {
        return Response.fromResponse(answer(problem, uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static Response answer(Problem problem, UriInfo uri) {
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE);
        problem.retryAfter().ifPresent(wait -> answer.header("Retry-After", wait.toSeconds()));
        return answer.entity(problem.json(uri.getPath())).build();
    }
}
