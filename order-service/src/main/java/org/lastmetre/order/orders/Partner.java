package org.lastmetre.order.orders;

/** The account that an order came from; it is taken from the caller, never from a body. At most 100 characters. */
public record Partner(String value) {
    private static final int LONGEST = 100;

    public Partner {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("an account has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
