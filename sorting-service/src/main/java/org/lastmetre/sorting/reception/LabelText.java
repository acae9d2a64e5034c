package org.lastmetre.sorting.reception;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The text of a label as it may be shown to others: cut, and without anything that could be a telephone number. */
final class LabelText {
    private static final int LONGEST = 200;
    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{7,}|\\d{3}[ -]\\d{4}[ -]\\d{4}");

    private LabelText() {}

    /** @return null for null */
    static String masked(String text) {
        if (text == null) {
            return null;
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var masked = LONG_DIGITS.matcher(plain).replaceAll("•••");
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
    }
}
