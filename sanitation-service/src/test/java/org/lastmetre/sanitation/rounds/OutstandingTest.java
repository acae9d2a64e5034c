package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sanitation.Town.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.rounds.PlannedDays.Planned;

class OutstandingTest {
    private static final Community SECOND = Town.community(Town.SHANGHAI, 2, Town.USUAL, Map.of());

    private static Planned planned(LocalDate date, long version) {
        return new Planned(Town.ID, date, version);
    }

    @Test
    void aNewCommunityIsPlannedForFromNowOn() {
        assertThat(Outstanding.of(SECOND, null, at("12:00")))
                .containsExactly(new Outstanding(SECOND, Town.DAY, at("12:00")));
    }

    @Test
    void whatIsPlannedIsNotPlannedAgain() {
        assertThat(Outstanding.of(SECOND, planned(Town.DAY, 2), at("12:00"))).isEmpty();
    }

    @Test
    void aChangeIsTakenUpFromNowOn() {
        assertThat(Outstanding.of(SECOND, planned(Town.DAY, 1), at("12:00")))
                .containsExactly(new Outstanding(SECOND, Town.DAY, at("12:00")));
    }

    @Test
    void aVersionThatIsStillBeingReadChangesNothing() {
        assertThat(Outstanding.of(SECOND, planned(Town.DAY, 3), at("12:00"))).isEmpty();
    }

    @Test
    void aNewDayIsPlannedWholeAlsoWhenNobodyWasThereAtMidnight() {
        var yesterday = planned(Town.DAY.minusDays(1), 2);
        var whole = new Outstanding(SECOND, Town.DAY, at("00:00"));
        assertThat(Outstanding.of(SECOND, yesterday, at("00:00"))).containsExactly(whole);
        assertThat(Outstanding.of(SECOND, yesterday, at("12:00"))).containsExactly(whole);
        assertThat(Outstanding.of(SECOND, planned(Town.DAY, 2), at("00:00").minusMillis(1)))
                .hasSize(1);
    }

    @Test
    void daysInBetweenAreCaughtUpWithAfterAnOutageOrAJumpOfTheClock() {
        var outstanding = Outstanding.of(SECOND, planned(Town.DAY.minusDays(3), 2), at("12:00"));
        assertThat(outstanding)
                .extracting(Outstanding::date)
                .containsExactly(Town.DAY.minusDays(2), Town.DAY.minusDays(1), Town.DAY);
        assertThat(outstanding.get(0).from()).isEqualTo(at("00:00").minus(Duration.ofDays(2)));
    }

    @Test
    void noMoreThanAWeekIsCaughtUpWith() {
        assertThat(Outstanding.of(SECOND, planned(Town.DAY.minusYears(1), 2), at("12:00")))
                .hasSize(7);
    }

    @Test
    void aClockThatWasSetBackPlansFromNowOn() {
        assertThat(Outstanding.of(SECOND, planned(Town.DAY.plusDays(5), 2), at("12:00")))
                .containsExactly(new Outstanding(SECOND, Town.DAY, at("12:00")));
    }
}
