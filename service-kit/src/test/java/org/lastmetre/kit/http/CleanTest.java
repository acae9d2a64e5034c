package org.lastmetre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of one line, also those that somebody made to keep us busy. */
class CleanTest {
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Said(@Clean String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "10栋 2单元", "\u00a0", "a b"})
    void isClean(String text) {
        assertThat(isTaken(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "a\n", "\ta", "a\0b", "\n"})
    void isNot(String text) {
        assertThat(isTaken(text)).isFalse();
    }

    /** Reading it must not take a time that grows with the square of its length. */
    @Test
    void aLongTextWithABadEndIsRefusedAtOnce() {
        var longest = "a".repeat(900_000) + "\n";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(isTaken(longest)).isFalse());
    }

    private boolean isTaken(String text) {
        return validator.validate(new Said(text)).isEmpty();
    }
}
