package org.lastmetre.kit.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lastmetre.kit.refusal.Violation;

/** Turns Bean Validation's findings into violations named by the field as the caller wrote it. */
public final class Violations {
    private Violations() {}

    public static List<Violation> of(Collection<? extends ConstraintViolation<?>> findings) {
        return findings.stream()
                .map(finding -> new Violation(field(finding.getPropertyPath()), finding.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    /** Leaves out the method and the name of its body parameter. */
    private static String field(Path path) {
        var inBody = StreamSupport.stream(path.spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.PROPERTY || node.isInIterable());
        var field = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .filter(node -> !inBody || node.getKind() != ElementKind.PARAMETER)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return field.isEmpty() ? "body" : field;
    }
}
