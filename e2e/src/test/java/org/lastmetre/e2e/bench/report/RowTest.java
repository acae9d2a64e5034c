package org.lastmetre.e2e.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RowTest {
    private final Row row = Row.of("orders", "1/s", Series.of(100, 900, 300)).beside(Series.of(150, 50, 1_000));

    @Test
    void theRatioIsThatOfTheMedians() {
        assertThat(row.ratio()).isEqualTo(2.0, within(0.001));
    }

    @Test
    void theSpreadIsFromTheLeastToTheMost() {
        assertThat(row.measured().least()).isEqualTo(100);
        assertThat(row.measured().most()).isEqualTo(900);
    }

    @Test
    void aRatioReachesWhatIsWantedAtTheLimit() {
        assertThat(row.wanted(Target.ratioAtLeast(2)).reached()).contains(true);
        assertThat(row.wanted(Target.ratioAtLeast(2.01)).reached()).contains(false);
        assertThat(row.wanted(Target.ratioAtMost(1.99)).reached()).contains(false);
    }

    @Test
    void aLimitOfWhatWasMeasuredNeedsNoReference() {
        var alone = Row.of("p99", "ms", Series.of(40, 50, 60));

        assertThat(alone.wanted(Target.atMost(50)).reached()).contains(true);
        assertThat(alone.wanted(Target.atMost(49)).reached()).contains(false);
        assertThat(alone.wanted(Target.ratioAtLeast(1)).reached()).contains(false);
        assertThat(alone.reached()).isEmpty();
    }

    @Test
    void whatHappenedInOneRoundOnlyIsNotHiddenByTheOthers() {
        var lost = Series.of(0, 2, 0);

        assertThat(Row.of("lost", "", lost.together()).wanted(Target.atMost(0)).reached())
                .contains(false);
        assertThat(lost.together().median()).isEqualTo(2);
    }
}
