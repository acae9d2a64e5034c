package org.lastmetre.medical.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.medicine.NewPrescription.Line;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Medicine;

/** Medicine is asked for three days before it runs out, once a period. */
class PrescriptionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final SupplyRules RULES = new SupplyRules(3);

    @Test
    void itIsDueThreeDaysAheadAndNotADayEarlier() {
        assertThat(put(true, line("A", 30, TODAY.plusDays(4))).isDue(TODAY, RULES))
                .isFalse();
        assertThat(put(true, line("A", 30, TODAY.plusDays(3))).isDue(TODAY, RULES))
                .isTrue();
        assertThat(put(true, line("A", 30, TODAY.plusDays(4))).nextDay(RULES)).contains(TODAY.plusDays(1));
    }

    @Test
    void withoutAWordNothingIsAtHome() {
        assertThat(put(true, line("A", 30, null)).isDue(TODAY, RULES)).isTrue();
    }

    @Test
    void whatIsDueIsOnTheListAndTheRestIsNot() {
        var list = put(true, line("A", 30, TODAY), line("B", 90, TODAY.plusDays(60)))
                .request(TODAY, RULES, NOW);

        assertThat(list.ask().kind()).isEqualTo(Kind.MEDICINE);
        assertThat(list.detail().medicines()).containsExactly(new Medicine("A", 2));
    }

    @Test
    void itIsAskedForOnceAPeriod() {
        var asked = put(true, line("A", 30, TODAY.plusDays(2))).asked(TODAY, RULES, NOW);

        assertThat(asked.isDue(TODAY, RULES)).isFalse();
        assertThat(asked.isDue(TODAY.plusDays(28), RULES)).isFalse();
        assertThat(asked.isDue(TODAY.plusDays(29), RULES)).isTrue();
    }

    @Test
    void timeWhenNobodyCouldLookIsNotBoughtFor() {
        var asked = put(true, line("A", 30, TODAY.minusDays(100))).asked(TODAY, RULES, NOW);

        assertThat(asked.supplies().get(0).lastsUntil()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void whatDoesNotRecurIsAskedForOnce() {
        var asked = put(false, line("A", 30, TODAY)).asked(TODAY, RULES, NOW);

        assertThat(asked.endedAt()).isEqualTo(NOW);
        assertThat(asked.nextDay(RULES)).isEmpty();
        assertThat(asked.isDue(TODAY.plusYears(1), RULES)).isFalse();
    }

    @Test
    void putAgainItAsksForNothingTwice() {
        var lines = new Line[] {line("A", 30, null)};
        var asked = put(true, lines).asked(TODAY, RULES, NOW);
        var once = put(false, lines).asked(TODAY, RULES, NOW);

        assertThat(Prescription.put(asking(true, lines), Optional.of(asked), TODAY)
                        .isDue(TODAY, RULES))
                .isFalse();
        assertThat(Prescription.put(asking(false, lines), Optional.of(once), TODAY)
                        .isDue(TODAY, RULES))
                .isFalse();
    }

    @Test
    void toldAnewTheNewDayCounts() {
        var asked = put(true, line("A", 30, TODAY)).asked(TODAY, RULES, NOW);

        assertThat(Prescription.put(asking(true, line("A", 30, TODAY.plusDays(1))), Optional.of(asked), TODAY)
                        .isDue(TODAY, RULES))
                .isTrue();
    }

    @Test
    void whatHasEndedIsNeverDue() {
        assertThat(put(true, line("A", 30, TODAY)).ended(NOW).isDue(TODAY, RULES))
                .isFalse();
        assertThat(put(true, line("A", 30, TODAY)).ended(NOW).nextDay(RULES)).isEmpty();
    }

    @Test
    void anIdStaysThatOfOnePerson() {
        var other = new NewPrescription(
                new PrescriptionId("p-1"),
                new CommunityId("town"),
                door(),
                "other",
                "Wu",
                true,
                List.of(line("A", 1, null)));

        assertThatThrownBy(() -> Prescription.put(other, Optional.of(put(true, line("A", 30, null))), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("prescription-of-another"));
    }

    @Test
    void noTextTellsWhoTakesWhat() {
        var asking = asking(true, line("Aspirin", 30, null));

        assertThat(asking.toString()
                        + asking.lines()
                        + put(true, line("Aspirin", 30, null)).supplies())
                .doesNotContain("Aspirin", "Zhao");
    }

    private static Line line(String name, int days, LocalDate lastsUntil) {
        return new Line(name, 2, days, lastsUntil);
    }

    private static Prescription put(boolean recurring, Line... lines) {
        return Prescription.put(asking(recurring, lines), Optional.empty(), TODAY);
    }

    private static NewPrescription asking(boolean recurring, Line... lines) {
        return new NewPrescription(
                new PrescriptionId("p-1"), new CommunityId("town"), door(), "mark", "Zhao", recurring, List.of(lines));
    }

    private static Door door() {
        return new Door("1", "1", "101");
    }
}
