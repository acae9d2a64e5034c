package org.lastmetre.dispatch.volunteers;

import java.util.regex.Pattern;

/** The name a volunteer is known by to the scanners: 1 to 64 letters and digits of any script, dots, dashes, underscores. */
public record VolunteerId(String value) implements Comparable<VolunteerId> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    public VolunteerId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a volunteer's id has 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    /** @return null for null */
    public static VolunteerId ofNullable(String value) {
        return value == null ? null : new VolunteerId(value);
    }

    @Override
    public int compareTo(VolunteerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
