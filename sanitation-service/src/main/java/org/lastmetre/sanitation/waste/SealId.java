package org.lastmetre.sanitation.waste;

import java.util.regex.Pattern;

/** The number on the seal of a bag, unique among all communities: 1 to 64 letters, digits, dots, dashes, underscores. */
public record SealId(String value) implements Comparable<SealId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public SealId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a seal has 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    /** @return null for null */
    public static SealId ofNullable(String value) {
        return value == null ? null : new SealId(value);
    }

    @Override
    public int compareTo(SealId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
