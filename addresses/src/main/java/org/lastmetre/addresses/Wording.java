package org.lastmetre.addresses;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Brings what people write to one form: half width, simplified, lower case, digits for numerals, one kind of dash. */
final class Wording {
    /** Beyond this nobody writes an address; the rest is not read. */
    static final int MOST = 1_000;

    private static final Map<Character, Character> SAME = Map.ofEntries(
            Map.entry('樓', '楼'),
            Map.entry('號', '号'),
            Map.entry('單', '单'),
            Map.entry('棟', '栋'),
            Map.entry('門', '门'),
            Map.entry('園', '园'),
            Map.entry('層', '层'),
            Map.entry('東', '东'),
            Map.entry('廣', '广'),
            Map.entry('場', '场'),
            Map.entry('靜', '静'),
            Map.entry('鳳', '凤'),
            Map.entry('藍', '蓝'),
            Map.entry('錦', '锦'),
            Map.entry('郵', '邮'),
            Map.entry('電', '电'),
            Map.entry('貳', '二'),
            Map.entry('贰', '二'),
            Map.entry('壹', '一'),
            Map.entry('叁', '三'),
            Map.entry('參', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陸', '六'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('兩', '两'),
            Map.entry('〇', '零'),
            Map.entry('○', '零'),
            Map.entry('—', '-'),
            Map.entry('–', '-'),
            Map.entry('−', '-'),
            Map.entry('‐', '-'),
            Map.entry('‑', '-'),
            Map.entry('_', '-'),
            Map.entry('~', '-'),
            Map.entry('－', '-'),
            Map.entry('\\', '/'),
            Map.entry('、', ','),
            Map.entry('。', ','),
            Map.entry('·', ' '));

    private Wording() {}

    static String of(String text) {
        var cut = text.length() > MOST ? text.substring(0, MOST) : text;
        var plain = Normalizer.normalize(withoutOddNumbers(cut), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        var written = new StringBuilder(plain.length());
        plain.chars().forEach(character -> written.append(same((char) character)));
        return Numerals.toDigits(written.toString());
    }

    /** Circled and other dressed-up numbers: whoever writes 50① does not write 501. */
    private static String withoutOddNumbers(String text) {
        var plain = new StringBuilder(text);
        for (var at = 0; at < plain.length(); at++) {
            if (Character.getType(plain.charAt(at)) == Character.OTHER_NUMBER) {
                plain.setCharAt(at, '?');
            }
        }
        return plain.toString();
    }

    private static char same(char character) {
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            return ' ';
        }
        return SAME.getOrDefault(character, character);
    }
}
