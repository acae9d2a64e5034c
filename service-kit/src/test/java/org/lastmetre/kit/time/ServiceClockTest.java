package org.lastmetre.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServiceClockTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant SET_AT = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aRehearsalGoesOnAtItsSpeed() {
        var setting = new ClockSetting(NOON, 60, SET_AT);

        assertThat(setting.at(SET_AT.plusSeconds(1))).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void aClockThatStandsStillStaysWhereItWasSet() {
        var clock = new ServiceClock();
        clock.set(new ClockSetting(NOON, 0, SET_AT));

        assertThat(clock.now()).isEqualTo(NOON);
        assertThat(clock.speed()).isZero();
    }
}
