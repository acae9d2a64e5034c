package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Data.Labelled;
import org.lastmetre.addresses.Resolution.Resolved;
import org.lastmetre.addresses.Resolution.Review;

/** Every labelled address is resolved rightly or reviewed for the right reason; prints precision and recall per kind. */
class LabelledAddressesTest {
    @Test
    void everyLabelledAddressIsResolvedRightlyOrReviewedForTheRightReason() {
        var scores = new TreeMap<String, Score>();
        var wrong = new ArrayList<String>();
        for (var line : Data.labelled()) {
            var got = told(Data.resolver(line.community()).resolve(line.text()));
            scores.computeIfAbsent(kind(line), kind -> new Score()).count(got, expected(line));
            if (!got.equals(expected(line))) {
                wrong.add(line + " -> " + got);
            }
        }
        scores.forEach((kind, score) -> System.out.println(score.line(kind)));

        assertThat(wrong).isEmpty();
        assertThat(scores.values()).allSatisfy(score -> assertThat(score.wrong).isZero());
    }

    private static String expected(Labelled line) {
        return line.review().isEmpty() ? line.building() + "/" + line.unit() + "/" + line.room() : line.review();
    }

    private static String told(Resolution resolution) {
        if (resolution instanceof Resolved resolved) {
            var household = resolved.household();
            return household.building() + "/" + household.unit() + "/" + household.room();
        }
        return ((Review) resolution).reason().name();
    }

    /** The shape of the text. */
    private static String kind(Labelled line) {
        var text = line.text();
        if (!line.review().isEmpty()) {
            return "review " + line.review();
        }
        if (text.chars().anyMatch(character -> character >= '０' && character <= '９')) {
            return "full width";
        }
        if (text.matches(".*[一二三四五六七八九十]+栋.*单元[一二三四五六七八九零]+.*")) {
            return "Chinese numerals";
        }
        if (text.matches("\\d+-\\d+-\\d+")) {
            return "dashes only";
        }
        if (text.matches(".*\\d-\\d+.*")) {
            return "floor and door";
        }
        return text.matches(".*(送到|电话|谢谢|盒饭).*") ? "with other words" : "plain";
    }

    /** Precision: of what was resolved, how much rightly; recall: of what can be resolved, how much was. */
    private static final class Score {
        private int all;
        private int resolved;
        private int wrong;
        private int right;

        void count(String got, String expected) {
            all++;
            resolved += got.contains("/") ? 1 : 0;
            wrong += got.contains("/") && !got.equals(expected) ? 1 : 0;
            right += got.equals(expected) ? 1 : 0;
        }

        String line(String kind) {
            var precision = resolved == 0 ? 100.0 : 100.0 * (resolved - wrong) / resolved;
            return String.format(
                    "%-24s %3d texts, precision %5.1f %%, recall %5.1f %%", kind, all, precision, 100.0 * right / all);
        }
    }
}
