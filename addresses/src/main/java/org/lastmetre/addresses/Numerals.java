package org.lastmetre.addresses;

import java.util.Map;

/** Turns Chinese numerals into digits where an address would have a number: 二十栋三单元四零二 becomes 20栋3单元402. */
final class Numerals {
    private static final Map<Character, Integer> VALUES = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));
    private static final String BEFORE = "元栋幢座楼号层门梯-/#路街巷弄道";
    private static final String AFTER = "栋幢座楼号单层门梯室房-/#";

    private Numerals() {}

    static String toDigits(String text) {
        var written = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var end = endOfRun(text, at);
            if (end > at && isPlacedAsNumber(text, at, end)) {
                written.append(value(text.substring(at, end)));
            } else if (end > at) {
                written.append(text, at, end);
            } else {
                written.append(text.charAt(at));
                end = at + 1;
            }
            at = end;
        }
        return written.toString();
    }

    private static int endOfRun(String text, int at) {
        var end = at;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char character) {
        return VALUES.containsKey(character) || character == '十' || character == '百';
    }

    /** A numeral elsewhere is a word: 万一, 一起, 三个. */
    private static boolean isPlacedAsNumber(String text, int from, int to) {
        var before = lastVisible(text, from - 1);
        var after = to < text.length() ? text.charAt(to) : ' ';
        return AFTER.indexOf(after) >= 0 || BEFORE.indexOf(before) >= 0;
    }

    private static char lastVisible(String text, int from) {
        var at = from;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static String value(String run) {
        return run.indexOf('十') < 0 && run.indexOf('百') < 0 ? spelled(run) : Integer.toString(counted(run));
    }

    private static String spelled(String run) {
        var digits = new StringBuilder();
        run.chars().forEach(numeral -> digits.append(VALUES.get((char) numeral)));
        return digits.toString();
    }

    /** 十 is 10, 二十 is 20, 一百零二 is 102. */
    private static int counted(String run) {
        var sum = 0;
        var digit = -1;
        for (var numeral : run.toCharArray()) {
            if (numeral == '百' || numeral == '十') {
                sum += Math.max(digit, digit < 0 ? 1 : 0) * (numeral == '百' ? 100 : 10);
                digit = -1;
            } else {
                digit = VALUES.get(numeral);
            }
        }
        return Math.min(sum, 100_000) + Math.max(digit, 0);
    }
}
