package org.lastmetre.identity.accounts;

import java.util.regex.Pattern;

/** A door as the claim {@code household} says it: {@code <community>/<building>/<unit>/<room>}. */
public record Household(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}(/[\\p{L}\\p{N}._:@-]{1,20}){3}");

    public Household {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("is a household such as oriental-plaza/7/2/502");
        }
    }

    public static Household of(String community, String building, String unit, String room) {
        return new Household(String.join("/", community, building, unit, room));
    }

    public String part(int index) {
        return value.split("/")[index];
    }

    @Override
    public String toString() {
        return value;
    }
}
