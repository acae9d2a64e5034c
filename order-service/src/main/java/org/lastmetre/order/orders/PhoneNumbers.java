package org.lastmetre.order.orders;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of free text what looks like a phone number: seven or more digits, also with up to three blanks, dots, dashes,
 * slashes or brackets between any two. What is no more than dates, prices and doors stays.
 */
public final class PhoneNumbers {
    private static final Pattern LONG_RUN =
            Pattern.compile("\\p{Nd}(?:[\\h.．·・\\p{Pd}−/／\\\\()（）\\[\\]]{0,3}+\\p{Nd}){6,}+");

    private static final String DATE = "(?:19|20)\\d{2}[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])";
    private static final String PRICE = "\\d{1,4}\\.\\d{1,2}";
    private static final String DOOR = "\\d{1,2}-\\d{1,2}-\\d{3,4}";
    private static final String ORDINARY = "(?:" + DATE + "|" + PRICE + "|" + DOOR + ")";
    private static final Pattern ALL_ORDINARY = Pattern.compile(ORDINARY + "(?:[ /]{1,3}" + ORDINARY + ")*+");

    private PhoneNumbers() {}

    /** @return null for null */
    public static String masked(String text) {
        return text == null ? null : LONG_RUN.matcher(text).replaceAll(PhoneNumbers::shown);
    }

    private static String shown(MatchResult run) {
        return ALL_ORDINARY.matcher(run.group()).matches() ? run.group() : "***";
    }
}
