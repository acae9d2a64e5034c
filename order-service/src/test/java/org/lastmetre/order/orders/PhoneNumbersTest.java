package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneNumbersTest {
    @Test
    void longRunsOfDigitsAreMasked() {
        assertThat(PhoneNumbers.masked("打13800138000 谢谢")).isEqualTo("打*** 谢谢");
        assertThat(PhoneNumbers.masked("138-0013-8000")).isEqualTo("***");
        assertThat(PhoneNumbers.masked("+86 138 0013 8000")).isEqualTo("+***");
        assertThat(PhoneNumbers.masked("１３８００１３８０００")).isEqualTo("***");
        assertThat(PhoneNumbers.masked("8765432")).isEqualTo("***");
    }

    @Test
    void doorsAndCountsStay() {
        assertThat(PhoneNumbers.masked("10-2-301, 24 eggs")).isEqualTo("10-2-301, 24 eggs");
        assertThat(PhoneNumbers.masked("876543")).isEqualTo("876543");
        assertThat(PhoneNumbers.masked(null)).isNull();
    }
}
