package org.lastmetre.sanitation.agents;

import java.util.regex.Pattern;

/** What crews call an agent: 1 to 100 letters and digits of any script, spaces, dots, slashes, dashes, underscores. */
public record AgentId(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./%_-]{0,99}");

    public AgentId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an agent's name has 1 to 100 letters, digits, ' ', '.', '/', '%', '_', '-'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
