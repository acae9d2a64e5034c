package org.lastmetre.sorting.reception;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The text of a label as it may be shown to others: cut, and without anything that could be a telephone number. */
final class LabelText {
    private static final int LONGEST = 200;
    /** What people put between the digits of a number. */
    private static final String GAP = "[\\h.·・\\p{Pd}−/\\\\()\\[\\]]";

    private static final Pattern NUMBER = Pattern.compile("\\d{7,}|\\d{3}" + GAP + "{1,3}\\d{4}" + GAP + "{1,3}\\d{4}");

    /** A mobile number however it is spaced; rather a room too much is masked than a digit too little. */
    private static final Pattern SPACED_MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d(?:" + GAP + "{0,3}+\\d){8,}+");

    private LabelText() {}

    /** @return null for null */
    static String masked(String text) {
        if (text == null) {
            return null;
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var masked = NUMBER.matcher(plain).replaceAll("•••");
        return cut(SPACED_MOBILE.matcher(masked).replaceAll("•••"));
    }

    /** Never within a character that takes two. */
    private static String cut(String text) {
        var characters = text.codePointCount(0, text.length());
        return characters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
