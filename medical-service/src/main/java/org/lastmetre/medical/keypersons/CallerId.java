package org.lastmetre.medical.keypersons;

import java.util.regex.Pattern;

/** The name somebody who makes calls is known by: 1 to 64 letters and digits of any script, dots, dashes, underscores. */
public record CallerId(String value) implements Comparable<CallerId> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    public CallerId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a caller's id has 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    /** @return null for null */
    public static CallerId ofNullable(String value) {
        return value == null ? null : new CallerId(value);
    }

    @Override
    public int compareTo(CallerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
