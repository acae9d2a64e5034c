package org.lastmetre.console.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockSettingTest {
    private static final Instant NOON = Instant.parse("2026-04-10T12:00:00Z");
    private static final Instant SET_AT = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void runsFasterThanTheRealTime() {
        assertThat(new ClockSetting(NOON, 60, SET_AT).at(SET_AT.plusSeconds(2))).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void standsStillAtSpeedZero() {
        assertThat(new ClockSetting(NOON, 0, SET_AT).at(SET_AT.plusSeconds(99))).isEqualTo(NOON);
    }
}
