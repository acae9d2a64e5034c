package org.lastmetre.kit.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of one line: not blank, and without control characters, which neither the database nor a screen can take. */
@Pattern(regexp = "(?=\\s*+\\S)[^\\p{Cntrl}]*+")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Clean {
    String message() default "is not blank and has no control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
