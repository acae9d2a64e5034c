package org.lastmetre.identity.secrets;

/** A text that proves who somebody is; never shown by accident. */
public record Secret(String value) {
    /** Beyond this length a text is refused before anybody hashes it. */
    public static final int LONGEST = 200;

    public static final int SHORTEST = 12;

    public Secret {
        if (value == null || value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a secret has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "Secret[not shown]";
    }
}
