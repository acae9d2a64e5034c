package org.lastmetre.addresses;

/** The digits that a text has once it is in one form: 0 to 9. */
final class Digits {
    private Digits() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a number begins here, rather than goes on. */
    static boolean beginAt(String text, int at) {
        return isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1)));
    }

    /** 03 is the unit 3; of 00 one zero is left. */
    static String withoutLeadingZeros(String number) {
        var from = 0;
        while (from < number.length() - 1 && number.charAt(from) == '0' && isDigit(number.charAt(from + 1))) {
            from++;
        }
        return number.substring(from);
    }
}
