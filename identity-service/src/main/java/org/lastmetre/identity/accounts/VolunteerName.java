package org.lastmetre.identity.accounts;

import java.util.regex.Pattern;

/** The id that dispatch knows a volunteer by, as the claim {@code volunteer} says it. */
public record VolunteerName(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    public VolunteerName {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("is a volunteer's id: 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
