package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sanitation.Town.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.sanitation.Town;

class DayPlanTest {
    static final RoundRules RULES = new RoundRules(Duration.ofMinutes(15), Duration.ofMinutes(15), 14, 400);

    private static List<Slot> usual(Sanitation policy) {
        return DayPlan.of(Town.community(policy), Town.DAY, RULES);
    }

    private static List<String> local(List<Slot> slots) {
        var town = Town.community();
        return slots.stream()
                .map(slot -> town.timeAt(slot.dueFrom()) + "-" + town.timeAt(slot.dueTo()))
                .toList();
    }

    @Test
    void sixRoundsAreSpreadBetweenTheFirstAndTheLast() {
        assertThat(local(usual(Town.USUAL)))
                .containsExactly(
                        "07:00-08:18", "09:48-11:06", "12:36-13:54", "15:24-16:42", "18:12-19:30", "21:00-22:18");
    }

    @Test
    void eachEndsWhenTheNextBeginsAndTheLastAtMidnight() {
        var slots = usual(Town.USUAL);
        assertThat(slots.get(0).endsAt()).isEqualTo(slots.get(1).dueFrom());
        assertThat(slots.get(5).endsAt()).isEqualTo(Town.at("00:00").plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"6, 90", "5, 120", "10, 90", "20, 90", "30, 30", "2, 600", "7, 133"})
    void whoeverKeepsToTheTimesKeepsTheGap(int rounds, int gap) {
        var slots = usual(policy(rounds, "07:00", "21:00", gap));
        assertThat(IntStream.range(1, slots.size())
                        .mapToObj(n -> Duration.between(
                                slots.get(n - 1).dueFrom(), slots.get(n).dueFrom())))
                .allSatisfy(between -> assertThat(between).isGreaterThanOrEqualTo(Duration.ofMinutes(gap)));
    }

    @Test
    void noMoreThanFitWithTheGap() {
        assertThat(usual(policy(20, "07:00", "21:00", 90))).hasSize(10);
        assertThat(usual(policy(20, "07:00", "21:01", 840))).hasSize(2);
        assertThat(usual(policy(20, "07:00", "20:59", 840))).hasSize(1);
    }

    @Test
    void withoutRoundsNothingIsDue() {
        assertThat(usual(policy(0, "07:00", "21:00", 90))).isEmpty();
        assertThat(usual(Sanitation.NONE)).isEmpty();
    }

    @Test
    void oneRoundIsDueFromTheFirstTime() {
        assertThat(local(usual(policy(1, "07:00", "21:00", 90)))).containsExactly("07:00-08:30");
        assertThat(local(usual(policy(3, "07:00", "07:00", 90)))).containsExactly("07:00-08:30");
    }

    @Test
    void nothingIsDueBeyondMidnight() {
        var slots = usual(policy(4, "00:00", "23:50", 90));
        var midnight = Town.at("00:00").plus(Duration.ofDays(1));
        assertThat(slots).hasSize(4);
        assertThat(slots.get(0).dueFrom()).isEqualTo(Town.at("00:00"));
        assertThat(slots.get(3).dueTo()).isEqualTo(midnight);
        assertThat(slots.get(3).endsAt()).isEqualTo(midnight);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-10-26, 24"})
    void aDayOfAnyLengthHasItsRoundsApartInRealTime(String date, int hours) {
        var berlin = Town.community(ZoneId.of("Europe/Berlin"), 1, policy(6, "00:00", "23:00", 180), Map.of());
        var slots = DayPlan.of(berlin, LocalDate.parse(date), RULES);
        var first = slots.get(0).dueFrom();
        assertThat(slots).hasSize(6);
        assertThat(berlin.timeAt(first)).hasToString("00:00");
        assertThat(berlin.timeAt(slots.get(5).dueFrom())).hasToString("23:00");
        assertThat(Duration.between(first, slots.get(5).endsAt())).isEqualTo(Duration.ofHours(hours));
        assertThat(Duration.between(first, slots.get(1).dueFrom()))
                .isEqualTo(Duration.ofMinutes((hours - 1) * 60L / 5));
    }

    @Test
    void aTimeThatAClockChangeSkipsIsTheOneAfter() {
        var berlin = Town.community(ZoneId.of("Europe/Berlin"), 1, policy(2, "02:30", "22:00", 90), Map.of());
        var slots = DayPlan.of(berlin, LocalDate.parse("2026-03-29"), RULES);
        assertThat(berlin.timeAt(slots.get(0).dueFrom())).hasToString("03:30");
    }
}
