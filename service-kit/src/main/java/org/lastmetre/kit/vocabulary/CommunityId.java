package org.lastmetre.kit.vocabulary;

import java.util.regex.Pattern;

/** The id of a community: 1 to 64 letters, digits, dashes or underscores. */
public record CommunityId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public CommunityId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a community id has 1 to 64 letters, digits, '-' or '_'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
