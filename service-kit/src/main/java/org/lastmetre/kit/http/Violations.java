package org.lastmetre.kit.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lastmetre.kit.refusal.Violation;

/** Turns Bean Validation's findings into violations named by the field as the caller wrote it. */
public final class Violations {
    private static final String BODY = "body";

    private Violations() {}

    public static List<Violation> of(Collection<? extends ConstraintViolation<?>> findings) {
        return findings.stream()
                .map(finding -> new Violation(field(finding), finding.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    private static String field(ConstraintViolation<?> finding) {
        var inside = nodes(finding.getPropertyPath())
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(Object::toString)
                .collect(Collectors.joining("."))
                .replace(".<list element>", "");
        return inside.isEmpty() ? parameter(finding) : inside;
    }

    /** A parameter goes by the name it has in the request; one that is no part of the address is the body. */
    private static String parameter(ConstraintViolation<?> finding) {
        return nodes(finding.getPropertyPath())
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .map(node -> node.as(Path.ParameterNode.class))
                .findFirst()
                .map(node -> nameOf(finding, node))
                .orElse(BODY);
    }

    private static String nameOf(ConstraintViolation<?> finding, Path.ParameterNode node) {
        return nodes(finding.getPropertyPath())
                .filter(method -> method.getKind() == ElementKind.METHOD)
                .map(method -> method.as(Path.MethodNode.class))
                .flatMap(method -> Arrays.stream(finding.getRootBeanClass().getMethods())
                        .filter(candidate -> candidate.getName().equals(method.getName()))
                        .filter(candidate ->
                                Arrays.asList(candidate.getParameterTypes()).equals(method.getParameterTypes())))
                .map(method -> method.getParameters()[node.getParameterIndex()])
                .map(parameter -> nameIn(parameter.getAnnotations()))
                .findFirst()
                .orElse(BODY);
    }

    private static String nameIn(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return BODY;
    }

    private static Stream<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false);
    }
}
