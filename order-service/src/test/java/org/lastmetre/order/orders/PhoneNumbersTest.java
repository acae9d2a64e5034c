package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    @Test
    void longRunsOfDigitsAreMasked() {
        assertThat(PhoneNumbers.masked("打13800138000 谢谢")).isEqualTo("打*** 谢谢");
        assertThat(PhoneNumbers.masked("138-0013-8000")).isEqualTo("***");
        assertThat(PhoneNumbers.masked("+86 138 0013 8000")).isEqualTo("+***");
        assertThat(PhoneNumbers.masked("１３８００１３８０００")).isEqualTo("***");
        assertThat(PhoneNumbers.masked("8765432")).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "138.1234.5678",
                "138—1234—5678",
                "138 - 1234 - 5678",
                "138‐1234‑5678",
                "138−1234–5678",
                "138/1234/5678",
                "(0551) 6543-2100",
                "（0551）6543 2100",
                "１３８．１２３４．５６７８",
                "138\u00a01234\u30005678",
                "1 3 8 1 2 3 4 5 6 7 8"
            })
    void howeverItIsSpacedANumberIsMasked(String number) {
        assertThat(PhoneNumbers.masked("电话" + number + "，王").replaceAll("[(（]", ""))
                .isEqualTo("电话***，王");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-01", "2026.3.15", "12.50 13.50 7.25", "12.50/13.50", "10-2-301 / 10-2-302", "3.15 18:30"
            })
    void datesPricesAndDoorsStay(String text) {
        assertThat(PhoneNumbers.masked("note " + text + " end")).isEqualTo("note " + text + " end");
    }

    @Test
    void aTextOfDigitsOnlyIsMaskedHoweverLongItIs() {
        assertThat(PhoneNumbers.masked("1 ".repeat(50_000))).isEqualTo("*** ");
    }

    @Test
    void doorsAndCountsStay() {
        assertThat(PhoneNumbers.masked("10-2-301, 24 eggs")).isEqualTo("10-2-301, 24 eggs");
        assertThat(PhoneNumbers.masked("876543")).isEqualTo("876543");
        assertThat(PhoneNumbers.masked(null)).isNull();
    }
}
