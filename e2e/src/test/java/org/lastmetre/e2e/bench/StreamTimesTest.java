package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamTimesTest {
    /** Of ten doors 0, 3, 6 and 9 are followed. */
    private final StreamTimes times = StreamTimes.of(10, 3);

    @Test
    void ordersForFollowedDoorsAreExpectedWhateverTheFirstNumber() {
        assertThat(times.streams()).isEqualTo(4);
        assertThat(times.expected(0, 10)).isEqualTo(4);
        assertThat(times.expected(1, 3)).as("for doors 1, 2 and 3").isEqualTo(1);
        assertThat(times.expected(9, 12)).as("for doors 9, 0 to 9, and 0").isEqualTo(6);
    }

    @Test
    void aWayIsCountedFromTheMomentTheOrderWasMeantFor() {
        var start = 1_000_000_000L;
        var perSecond = 100; // one every 10 ms
        times.heard(1, start + 30_000_000 + 5_000_000); // door 3, order 3
        times.heard(1, start + 130_000_000 + 7_000_000); // door 3, order 13
        times.heard(0, start + 100_000_000 + 9_000_000); // door 0, order 10 would be the second

        var ways = times.take(start, perSecond, 0);

        assertThat(ways.getTotalCount()).isEqualTo(3);
        assertThat(ways.getMinValue()).isBetween(4_990L, 5_010L);
        assertThat(ways.getMaxValue())
                .as("heard for order 0, which was meant for the start")
                .isBetween(108_000L, 110_000L);
        assertThat(times.heard()).as("it begins anew").isZero();
    }

    @Test
    void theFirstNumberSaysWhichDoorComesFirst() {
        times.heard(1, 20_000_000 + 1_000_000); // orders 11, 12 and 13: the third is for door 3

        assertThat(times.take(0, 100, 11).getMaxValue()).isBetween(990L, 1_010L);
    }
}
