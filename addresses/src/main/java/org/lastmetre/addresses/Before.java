package org.lastmetre.addresses;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Judges what stands directly before a building. 帮忙送到3栋 means our building 3, 阳光花园3栋 a building elsewhere; what is
 * not known to be harmless counts as elsewhere, since a review costs a minute and a wrong door a meal.
 */
final class Before {
    private static final Set<String> HARMLESS = Set.of(
            "送到", "送至", "送往", "送", "到", "至", "往", "在", "住", "给", "去", "寄", "放", "是", "为", "址", "请", "烦", "忙", "的", "了",
            "吧", "呢", "啊", "您", "你", "我", "他", "她", "们", "谢", "买", "取", "收", "快", "餐", "饭", "菜", "药", "奶奶", "爷爷", "阿姨",
            "叔叔", "老师", "先生", "女士", "同志", "家里", "这里", "这边", "那边", "老人家", "我家", "本小区", "我们小区", "咱们小区", "第", "就", "和",
            "或", "或者", "以及", "还有", "及", "与", "楼号");

    private static final int LONGEST = 4;

    private Before() {}

    static boolean isHarmless(String text, int at) {
        return at == 0 || !isWord(text.charAt(at - 1)) || endsHarmless(text, at);
    }

    private static boolean endsHarmless(String text, int at) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, at))
                .anyMatch(length -> HARMLESS.contains(text.substring(at - length, at)));
    }

    /** Letters of any script and digits; blanks and punctuation separate. */
    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '/';
    }
}
