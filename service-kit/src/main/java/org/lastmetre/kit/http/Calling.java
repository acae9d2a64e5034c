package org.lastmetre.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lastmetre.access.Callers;
import org.lastmetre.kit.commit.By;

/** Who calls what now, for the trail: the pattern of the path, never the path, which may name a door. */
@ApplicationScoped
class Calling {
    private static final String[] IDS = {"id", "code"};

    private final Callers callers;
    private final ResourceInfo resource;
    private final UriInfo uri;
    private final Map<Method, String> calls = new ConcurrentHashMap<>();

    Calling(Callers callers, ResourceInfo resource, UriInfo uri) {
        this.callers = callers;
        this.resource = resource;
        this.uri = uri;
    }

    By by(Object body) {
        var caller = callers.current();
        var call = calls.computeIfAbsent(resource.getResourceMethod(), Calling::call);
        return new By(caller.account(), caller.role(), call, about(body));
    }

    /** Whose a key is: the caller's for that call; one of a test key never meets an answer to what was real. */
    String scope(String call) {
        var caller = callers.current();
        return caller.account() + (caller.test() ? " (test) " : " ") + call;
    }

    private String about(Object body) {
        var path = uri.getPathParameters();
        var inPath = Stream.of(IDS).filter(path::containsKey).findFirst().map(path::getFirst);
        return inPath.orElseGet(() -> body instanceof About told ? told.about() : null);
    }

    private static String call(Method method) {
        var verb = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("?");
        var root = method.getDeclaringClass().getAnnotation(Path.class).value();
        var rest = method.getAnnotation(Path.class);
        return verb + " " + (rest == null ? root : root + slashed(rest.value()));
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
