package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.sanitation.Town;

/** A round that is due 09:48-11:06 and over at 12:36; somebody is told 15 minutes before, rounds are 90 minutes apart. */
class TroubleTest {
    private static final Duration WARN_BEFORE = Duration.ofMinutes(15);
    private static final Duration GAP = Duration.ofMinutes(90);

    private static Instant since(RoundState state, String lastDone) {
        var slot = DayPlan.of(Town.community(), Town.DAY, DayPlanTest.RULES).get(1);
        var site = Town.sites().get(0);
        var round = new Round(new RoundId(UUID.randomUUID()), Town.ID, Town.DAY, site, slot, state, null, null, 1);
        return new Trouble(round, lastDone == null ? null : Town.at(lastDone)).since(WARN_BEFORE, GAP);
    }

    @ParameterizedTest
    @CsvSource({"07:00, 10:51", "09:20, 10:51", "09:21, 10:51", "09:22, 10:52", "09:47, 11:17"})
    void aRoundIsOverdueOnceTheGapToTheLastHasPassed(String lastDone, String since) {
        assertThat(since(RoundState.DUE, lastDone)).isEqualTo(Town.at(since));
    }

    @Test
    void whereNothingWasDoneSomebodyIsToldAheadOfItsEnd() {
        assertThat(since(RoundState.DUE, null)).isEqualTo(Town.at("10:51"));
    }

    @Test
    void whatIsMissedIsMissedSinceItWasOver() {
        assertThat(since(RoundState.MISSED, null)).isEqualTo(Town.at("12:36"));
    }
}
