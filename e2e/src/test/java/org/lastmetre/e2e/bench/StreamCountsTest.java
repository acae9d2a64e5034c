package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamCountsTest {
    private final StreamCounts counts = new StreamCounts(3);

    @Test
    void aDoubledUpdateDoesNotMakeUpForALostOne() {
        counts.heard(0, 10);
        counts.heard(0, 20);
        counts.heard(1, 30);

        assertThat(counts.lost()).isEqualTo(1);
        assertThat(counts.doubled()).isEqualTo(1);
    }

    @Test
    void theLastIsTheOneThatHadWaitedAndNotARepetition() {
        counts.heard(0, 10);
        counts.heard(2, 20);
        counts.heard(1, 30);
        counts.heard(0, 40);

        assertThat(counts.lost()).isZero();
        assertThat(counts.lastNanos()).isEqualTo(30);
    }

    @Test
    void aStreamThatHeardThreeTimesIsOneThatHeardTooMuch() {
        for (var times = 0; times < 3; times++) {
            counts.heard(2, times);
        }

        assertThat(counts.doubled()).isEqualTo(1);
    }

    @Test
    void fromABeginningOnEveryStreamHasHeardNothing() {
        counts.heard(0, 10);
        counts.heard(0, 20);

        counts.begin();
        counts.heard(0, 30);

        assertThat(counts.lost()).isEqualTo(2);
        assertThat(counts.doubled()).isZero();
        assertThat(counts.lastNanos()).isEqualTo(30);
    }
}
