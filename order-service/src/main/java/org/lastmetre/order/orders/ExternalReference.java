package org.lastmetre.order.orders;

/** A partner's own name for its order; at most 100 characters. */
public record ExternalReference(String value) {
    public static final int LONGEST = 100;

    public ExternalReference {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a reference has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
