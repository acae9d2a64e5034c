package org.lastmetre.addresses;

import java.util.regex.Pattern;

/**
 * What else a text says beside its address. Another estate or road, the neighbour's door, a "not" or a "rather" make a
 * certain address uncertain: a human looks, since a review costs a minute and a wrong door a meal.
 */
final class Doubts {
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<=[\\u4e00-\\u9fff])(?:花园|家园|小区|公寓|大厦|社区|新村|广场|苑|宿舍|路|街|巷|弄)"
                    + "|[a-z]{2,} (?:gardens?|plaza|estate|court|mansion|road|street|lane)");
    private static final Pattern OWN = Pattern.compile("(?:我们|咱们|本)小区");
    private static final Pattern NOT_THIS =
            Pattern.compile("对面|隔壁|邻居|旁边|附近|楼上|楼下|不是|不要送|别送|勿送|不送|改送|改成|改到|改为|搬到|或|\\d");

    private Doubts() {}

    /** @param remainder the text without its address and without explained numbers */
    static boolean in(String remainder) {
        if (remainder.isBlank()) {
            return false;
        }
        return NOT_THIS.matcher(remainder).find()
                || ELSEWHERE.matcher(OWN.matcher(remainder).replaceAll(" ")).find();
    }
}
