package org.lastmetre.addresses;

import java.util.regex.Pattern;

/** Numbers on a bag that are no part of an address: telephones, times, dates, prices, quantities, order numbers. */
final class Noise {
    private static final String COUNTED = "公斤|千克|毫升|小时|分钟|个|份|斤|克|升|件|包|盒|袋|箱|瓶|桶|只|条|把|打|提|套|双|支|片"
            + "|岁|天|次|趟|位|人|杯|罐|听|板|串|块|元|点|分|月|年|颗|枚|根|棵|盘|碗|筐|卷|本|张|折";

    private static final Pattern NUMBERS = Pattern.compile(String.join(
            "|",
            "(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)",
            "(?<!\\d)0\\d{2,3}[- ]?\\d{7,8}(?!\\d)",
            "(?:尾号|单号|订单号?|取件码|取餐码|编号|验证码|电话|手机号?|联系方式|tel|phone|order)[ :#.]{0,3}\\d[\\d/-]{0,24}",
            "(?<!\\d)\\d{7,}(?!\\d)",
            "(?<!\\d)\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}[日号]?(?!\\d)",
            "(?<!\\d)\\d{1,2}月\\d{1,2}[日号]?(?!\\d)",
            "(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
            "[¥$] ?\\d{1,6}(?:\\.\\d{1,2})?",
            "(?<![\\d.])\\d{1,5}(?:\\.\\d{1,3})? ?(?:" + COUNTED + "|(?:kg|ml|g|l)(?![a-z]))",
            "[一二两三四五六七八九十半]{1,3}(?:" + COUNTED + ")"));

    /** What the above begin with, beside a digit that no other digit is before. */
    private static final String BEGINNINGS = "尾单订取编验电手联tpo+¥$一二两三四五六七八九十半";

    private Noise() {}

    /** Puts a blank for every number that is explained without an address. */
    static String without(String text) {
        var numbers = NUMBERS.matcher(text).useTransparentBounds(true);
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var found = mayBegin(text, at) && numbers.region(at, text.length()).lookingAt();
            plain.append(found ? ' ' : text.charAt(at));
            at = found ? numbers.end() : at + 1;
        }
        return plain.toString();
    }

    private static boolean mayBegin(String text, int at) {
        return Digits.beginAt(text, at) || BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
