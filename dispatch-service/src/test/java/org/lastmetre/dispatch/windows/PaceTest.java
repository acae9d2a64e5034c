package org.lastmetre.dispatch.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;

class PaceTest {
    @Test
    void threeItemsForEachVolunteerAreLight() {
        assertThat(pace("13:00", 30, 10)).isEqualTo(Pace.LIGHT);
    }

    @Test
    void oneItemMoreIsNot() {
        assertThat(pace("13:00", 31, 10)).isEqualTo(Pace.WAVES);
    }

    @Test
    void theLightAfternoonBeginsAtItsFirstMinute() {
        assertThat(pace("12:59", 0, 10)).isEqualTo(Pace.WAVES);
        assertThat(pace("13:00", 0, 10)).isEqualTo(Pace.LIGHT);
    }

    @Test
    void theLightAfternoonEndsBeforeItsLastMinute() {
        assertThat(pace("17:29", 0, 10)).isEqualTo(Pace.LIGHT);
        assertThat(pace("17:30", 0, 10)).isEqualTo(Pace.WAVES);
    }

    @Test
    void nothingIsLightWithNobodyOnDuty() {
        assertThat(pace("13:00", 0, 0)).isEqualTo(Pace.WAVES);
    }

    private static Pace pace(String time, int openItems, int onDuty) {
        return Pace.of(Town.usual(), Town.at(time), new Busyness(openItems, onDuty));
    }
}
