package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No telephone number leaves with a label, and the address on it stays readable. */
class LabelTextTest {
    @ParameterizedTest
    @CsvSource({
        "7栋301 13800000000,7栋301 •••",
        "7栋301 138-0000-0000,7栋301 •••",
        "7栋301 １３８００００００００,7栋301 •••",
        "7栋301 138.0000.0000,7栋301 •••",
        "7栋301 138 00 00 00 00,7栋301 •••",
        "7栋301 138—0000—0000,7栋301 •••",
        "7栋301 138 - 0000 - 0000,7栋301 •••",
        "7栋301 138/0000/0000,7栋301 •••",
        "7栋301 138-0000−0000,7栋301 •••",
        "7栋301 138(00)000 000,7栋301 •••",
        "8-3-601,8-3-601",
        "2026-03-15 18-3-1601,2026-03-15 18-3-1601",
        "18-3-1601,18-3-1601",
        "0371-65550000 收,0371-••• 收"
    })
    void longDigitsAreMasked(String text, String masked) {
        assertThat(LabelText.masked(text)).isEqualTo(masked);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(LabelText.masked("啊".repeat(500))).hasSize(200);
        assertThat(LabelText.masked(null)).isNull();
    }

    @Test
    void aLongTextIsNotCutWithinACharacter() {
        assertThat(LabelText.masked("a" + "📦".repeat(300))).isEqualTo("a" + "📦".repeat(199));
    }
}
