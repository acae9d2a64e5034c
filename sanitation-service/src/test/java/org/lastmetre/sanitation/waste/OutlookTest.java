package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.sanitation.waste.Waiting.Amount;

class OutlookTest {
    private static final Amount TWO_BAGS = new Amount(2, 0, 25);
    private static final Amount ON_THE_ROAD = new Amount(0, 2, 25);

    /** A haul takes an hour, half an hour before the hour is a warning, 22:00 is the hour. */
    @ParameterizedTest
    @CsvSource({"20:30, GREEN", "20:31, AMBER", "21:00, AMBER", "21:01, RED", "21:59, RED"})
    void bagsAtTheirPointsAreJudgedByHowLongAHaulTakes(String time, Outlook.State state) {
        var now = Dump.at("2026-03-01T" + time);
        assertThat(outlook(waiting(TWO_BAGS, Amount.NONE, null, null), now).state())
                .isEqualTo(state);
    }

    @Test
    void theHourItselfIsTooLate() {
        var now = Dump.at("2026-03-01T22:00");
        var outlook = outlook(waiting(TWO_BAGS, TWO_BAGS, null, null), now);
        assertThat(outlook.state()).isEqualTo(Outlook.State.OVERDUE);
        assertThat(outlook.deadline()).isEqualTo(now);
    }

    @Test
    void whatIsLateIsCountedAndWhatCameAfterTheHourIsNot() {
        var now = Dump.at("2026-03-01T22:30");
        var outlook = outlook(waiting(new Amount(5, 1, 70), new Amount(1, 1, 20), null, null), now);
        assertThat(outlook.atPoints()).isEqualTo(1);
        assertThat(outlook.underWay()).isEqualTo(1);
        assertThat(outlook.kg()).isEqualTo(20);
    }

    @Test
    void whatCameAfterTheHourIsDueAtTheNext() {
        var now = Dump.at("2026-03-01T22:30");
        var outlook = outlook(waiting(TWO_BAGS, Amount.NONE, null, null), now);
        assertThat(outlook.state()).isEqualTo(Outlook.State.GREEN);
        assertThat(outlook.deadline()).isEqualTo(Dump.at("2026-03-02T22:00"));
    }

    @Test
    void aHaulUnderWayIsExpectedByWhenItWasLoaded() {
        var now = Dump.at("2026-03-01T21:30");
        var outlook = outlook(waiting(ON_THE_ROAD, Amount.NONE, Dump.at("2026-03-01T20:20"), null), now);
        assertThat(outlook.state()).isEqualTo(Outlook.State.GREEN);
        var late = outlook(waiting(ON_THE_ROAD, Amount.NONE, Dump.at("2026-03-01T21:20"), null), now);
        assertThat(late.state()).isEqualTo(Outlook.State.RED);
    }

    @Test
    void howLongHaulsTookLatelyCountsMoreThanTheSetting() {
        var now = Dump.at("2026-03-01T19:30");
        var slow = waiting(TWO_BAGS, Amount.NONE, null, Duration.ofHours(3));
        assertThat(outlook(slow, now).state()).isEqualTo(Outlook.State.RED);
        assertThat(outlook(slow, now).expectedClearAt()).isEqualTo(Dump.at("2026-03-01T22:30"));
    }

    @Test
    void nothingLeftIsNoDangerAMinuteBeforeTheHourAndAtIt() {
        for (var time : new String[] {"2026-03-01T21:59", "2026-03-01T22:00"}) {
            assertThat(outlook(Waiting.nothingIn(Dump.ID), Dump.at(time)).state())
                    .isEqualTo(Outlook.State.GREEN);
        }
    }

    @Test
    void whatIsSaidIsSaidOnceAndVersionsGoOn() {
        var now = Dump.at("2026-03-01T22:00");
        var overdue = outlook(waiting(TWO_BAGS, TWO_BAGS, null, null), now);
        var said = Said.nothingOf(Dump.ID);
        assertThat(said.change(overdue, now))
                .hasValueSatisfying(risk -> assertThat(risk.version()).isEqualTo(1));
        var after = new Said(Dump.ID, Outlook.State.OVERDUE, 1);
        assertThat(after.change(overdue, now)).isEmpty();
        assertThat(after.change(outlook(Waiting.nothingIn(Dump.ID), now), now)).hasValueSatisfying(risk -> {
            assertThat(risk.version()).isEqualTo(2);
            assertThat(risk.outlook().state()).isEqualTo(Outlook.State.GREEN);
        });
    }

    private static Waiting waiting(Amount all, Amount late, Instant loaded, Duration takes) {
        return new Waiting(Dump.ID, all, late, loaded, takes);
    }

    private static Outlook outlook(Waiting waiting, Instant now) {
        var hour = ClearanceHour.of(Dump.community(LocalTime.of(22, 0)), now).orElseThrow();
        return Outlook.of(waiting, hour, Dump.RULES, now);
    }
}
