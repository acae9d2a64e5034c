package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.agents.Disinfection;

/** A site that is due 07:00-08:18, 09:48-11:06 and so on; rounds are at least 90 minutes apart. */
class BunchedUpTest {
    private final List<Round> rounds = DayPlan.of(Town.community(), Town.DAY, DayPlanTest.RULES).stream()
            .map(slot -> Round.planned(
                    new RoundId(UUID.randomUUID()),
                    Town.ID,
                    Town.DAY,
                    Town.sites().get(0),
                    slot))
            .toList();

    private static Disinfection at(String time) {
        return new Disinfection("chlorine", 500, null, "crew", Town.at(time));
    }

    private Optional<BunchedScan> scanned(String time, Round... done) {
        var others = rounds.stream()
                .filter(round -> Stream.of(done).noneMatch(one -> one.id().equals(round.id())));
        var day = new SiteDay(Stream.concat(Stream.of(done), others).toList(), Town.community());
        return day.bunched(new Scan("phone-7:41", at(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07:10", "07:11", "08:39"})
    void whoComesBeforeTheGapHasPassedIsTooMany(String time) {
        var done = rounds.get(0).doneBy(at("07:10"));
        assertThat(scanned(time, done)).contains(new BunchedScan("phone-7:41", done, Town.DAY, Town.at(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:40", "08:41", "09:47", "05:40"})
    void whoKeepsTheGapIsNot(String time) {
        assertThat(scanned(time, rounds.get(0).doneBy(at("07:10")))).isEmpty();
    }

    @Test
    void whereNothingWasDoneNobodyIs() {
        assertThat(scanned("06:59")).isEmpty();
    }

    @Test
    void betweenTwoRoundsItIsTheOneBefore() {
        var before = rounds.get(0).doneBy(at("08:10"));
        var after = rounds.get(1).doneBy(at("09:48"));
        assertThat(scanned("09:00", before, after)).map(BunchedScan::round).contains(before);
    }

    @Test
    void aScanThatComesInLateIsTooManyForTheRoundAfterIt() {
        var after = rounds.get(1).doneBy(at("09:48"));
        assertThat(scanned("08:19", after)).map(BunchedScan::round).contains(after);
        assertThat(scanned("08:18", after)).isEmpty();
    }
}
