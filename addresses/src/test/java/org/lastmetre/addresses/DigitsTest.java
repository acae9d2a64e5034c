package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "00,0", "7,7", "07,7", "007,7", "070,70", "700,700", "0a,0a"})
    void zerosBeforeANumberAreNoPartOfIt(String written, String meant) {
        assertThat(Digits.withoutLeadingZeros(written)).isEqualTo(meant);
    }

    @Test
    void anEmptyNumberStaysEmpty() {
        assertThat(Digits.withoutLeadingZeros("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20栋,0,true", "20栋,1,false", "20栋,2,false", "楼3,1,true", "1 2,2,true", "１2,1,true"})
    void aNumberBeginsWhereNoDigitIsBefore(String text, int at, boolean begins) {
        assertThat(Digits.beginAt(text, at)).isEqualTo(begins);
    }
}
