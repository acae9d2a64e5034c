package org.lastmetre.dispatch.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.clearance.Forecast.State;
import org.lastmetre.kit.vocabulary.Category;

class ForecastTest {
    @Test
    void withNothingLeftItIsGreenUntilReceptionCloses() {
        assertThat(at("20:29", 0, 1).state()).isEqualTo(State.GREEN);
        assertThat(at("20:30", 0, 1).state()).isEqualTo(State.CLEARED);
    }

    @Test
    void halfAnHourBeforeTheDeadlineIsStillGreen() {
        var forecast = at("20:00", 12, 1);
        assertThat(forecast.expectedClearAt()).isEqualTo(Town.at("21:00"));
        assertThat(forecast.state()).isEqualTo(State.GREEN);
    }

    @Test
    void aMinuteLaterIsAmber() {
        assertThat(at("20:01", 12, 1).state()).isEqualTo(State.AMBER);
    }

    @Test
    void atTheDeadlineIsAmber() {
        assertThat(at("20:30", 12, 1).state()).isEqualTo(State.AMBER);
    }

    @Test
    void afterItIsRed() {
        assertThat(at("20:31", 12, 1).state()).isEqualTo(State.RED);
    }

    @Test
    void whatWasDeliveredInTheLastHourCountsWhenItIsMore() {
        var standing = new Standing(30, 30, Set.of(), Set.of(), 120, 1, Town.at("08:00"));
        assertThat(forecast(standing, "20:00").expectedClearAt()).isEqualTo(Town.at("20:30"));
    }

    @Test
    void moreHandsAreFaster() {
        assertThat(at("20:00", 24, 2).expectedClearAt()).isEqualTo(Town.at("21:00"));
    }

    @Test
    void goodsThatWaitForTheirWindowAreNotExpectedBeforeIt() {
        var standing = new Standing(1, 0, Set.of(Category.PARCEL), Set.of(), 0, 5, Town.at("08:00"));
        assertThat(forecast(standing, "12:00").expectedClearAt()).isEqualTo(Town.at("14:00"));
        assertThat(forecast(standing, "14:00").expectedClearAt()).isEqualTo(Town.at("14:01"));
    }

    @Test
    void aWindowAfterTheDeadlineIsNotWaitedFor() {
        var standing = new Standing(1, 0, Set.of(Category.FRESH), Set.of(), 0, 5, Town.at("08:00"));
        assertThat(forecast(standing, "12:00").expectedClearAt()).isEqualTo(Town.at("12:01"));
    }

    private static Forecast at(String time, int onHand, int onDuty) {
        return forecast(new Standing(onHand, 0, Set.of(), Set.of(), 0, onDuty, Town.at("08:00")), time);
    }

    private static Forecast forecast(Standing standing, String time) {
        var town = Town.usual();
        return Forecast.of(standing, town, ClearanceDay.of(town, Town.DAY), Town.at(time));
    }
}
