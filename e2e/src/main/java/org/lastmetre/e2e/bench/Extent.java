package org.lastmetre.e2e.bench;

import java.util.Arrays;
import java.util.Locale;

/** How much of the system runs while something is measured that some of its services are enough for. */
public enum Extent {
    ALONE,
    WHOLE,
    BOTH;

    /** Fails with a message for the terminal. */
    static Extent of(String word) {
        return Arrays.stream(values())
                .filter(extent -> extent.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--services is alone, whole or both"));
    }

    boolean hasAlone() {
        return this != WHOLE;
    }

    boolean hasWhole() {
        return this != ALONE;
    }
}
