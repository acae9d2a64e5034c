package org.lastmetre.dispatch.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;

/** By when a day is to be cleared, where reception closes at 20:30. */
class ClearanceDayTest {
    @Test
    void aClearingTimeAfterReceptionClosesIsOfTheSameDay() {
        assertThat(deadline("20:31")).isEqualTo(Town.at("20:31"));
    }

    @Test
    void aClearingTimeAtTheMinuteReceptionClosesIsOfTheSameDay() {
        assertThat(deadline("20:30")).isEqualTo(Town.at("20:30"));
    }

    @Test
    void aClearingTimeBeforeReceptionClosesIsOfTheNextDay() {
        assertThat(deadline("20:29")).isEqualTo(Town.at(Town.DAY.plusDays(1), "20:29"));
    }

    private static Instant deadline(String clearedBy) {
        return ClearanceDay.of(Town.clearedBy(clearedBy), Town.DAY).deadline();
    }
}
