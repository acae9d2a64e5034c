package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastmetre.medical.appointments.Diary.slot;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What ends when another begins doesn't overlap it. */
class SlotTest {
    private static final Slot TEN_TO_TWELVE = slot("10:00", "12:00");

    @Test
    void aMinuteBeforeAndAfterEitherEnd() {
        assertThat(TEN_TO_TWELVE.overlaps(slot("08:00", "10:00"))).isFalse();
        assertThat(TEN_TO_TWELVE.overlaps(slot("08:00", "10:01"))).isTrue();
        assertThat(TEN_TO_TWELVE.overlaps(slot("11:59", "13:00"))).isTrue();
        assertThat(TEN_TO_TWELVE.overlaps(slot("12:00", "13:00"))).isFalse();
    }

    @Test
    void oneWithinTheOther() {
        assertThat(TEN_TO_TWELVE.overlaps(slot("10:30", "11:00"))).isTrue();
        assertThat(slot("10:30", "11:00").overlaps(TEN_TO_TWELVE)).isTrue();
    }

    @Test
    void aSlotWithoutLengthIsNone() {
        assertThatThrownBy(() -> slot("10:00", "10:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWayAndDisinfectionAreAroundTheStay() {
        var start = Diary.at("2026-03-02T10:00");

        assertThat(Diary.RULES.around(start, Duration.ofHours(1), Diary.NOW)).isEqualTo(slot("09:30", "12:00"));
    }

    @Test
    void nothingIsHeldInThePast() {
        var start = Diary.at("2026-03-01T12:10");

        assertThat(Diary.RULES.around(start, Duration.ofHours(1), Diary.NOW).from())
                .isEqualTo(Diary.NOW);
    }
}
