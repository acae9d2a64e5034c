package org.lastmetre.kit.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant EIGHT = Instant.parse("2026-03-01T00:00:00Z");
    private static final long MILLISECOND = 1_000_000;

    private final Pace pace = new Pace();

    @Test
    void itIsTimeAtOnce() {
        assertThat(pace.isTime(EIGHT, -5)).isTrue();
    }

    @Test
    void itIsTimeAgainWhenTheClockHasGoneASecondFurther() {
        pace.isTime(EIGHT, 0);

        assertThat(pace.isTime(EIGHT.plusMillis(999), MILLISECOND)).isFalse();
        assertThat(pace.isTime(EIGHT.plusMillis(1_000), MILLISECOND)).isTrue();
        assertThat(pace.isTime(EIGHT.plusMillis(1_999), 2 * MILLISECOND)).isFalse();
    }

    @Test
    void aClockThatIsPutBackIsSeenAtOnce() {
        pace.isTime(EIGHT, 0);

        assertThat(pace.isTime(EIGHT.minusSeconds(3_600), MILLISECOND)).isTrue();
    }

    @Test
    void whileTheClockStandsStillItIsTimeOnceASecond() {
        pace.isTime(EIGHT, 0);

        assertThat(pace.isTime(EIGHT, 999 * MILLISECOND)).isFalse();
        assertThat(pace.isTime(EIGHT, 1_000 * MILLISECOND)).isTrue();
        assertThat(pace.isTime(EIGHT, 1_999 * MILLISECOND)).isFalse();
    }
}
