package org.lastmetre.medical.keypersons;

import java.util.regex.Pattern;

/** The name a key person is known by: 1 to 64 letters and digits of any script, dots, dashes, underscores. */
public record KeyPersonId(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    public KeyPersonId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a key person's id has 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    /** @return null for null */
    public static KeyPersonId ofNullable(String value) {
        return value == null ? null : new KeyPersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
