package org.lastmetre.order.orders;

import java.util.regex.Pattern;

/** Takes out of free text what looks like a phone number: seven or more digits, also with spaces or dashes between. */
public final class PhoneNumbers {
    private static final Pattern LONG_RUN = Pattern.compile("\\p{Nd}(?:[ \\-]?\\p{Nd}){6,}");

    private PhoneNumbers() {}

    /** @return null for null */
    public static String masked(String text) {
        return text == null ? null : LONG_RUN.matcher(text).replaceAll("***");
    }
}
