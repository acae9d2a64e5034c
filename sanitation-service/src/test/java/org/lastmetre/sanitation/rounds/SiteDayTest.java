package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.agents.Disinfection;

/** The usual day of a site: due 07:00-08:18, 09:48-11:06, 12:36-13:54, 15:24-16:42, 18:12-19:30, 21:00-22:18; gap 90 minutes. */
class SiteDayTest {
    private final List<Round> rounds = new ArrayList<>();

    @BeforeEach
    void planned() {
        var site = Town.sites().get(0);
        DayPlan.of(Town.community(), Town.DAY, DayPlanTest.RULES)
                .forEach(slot ->
                        rounds.add(Round.planned(new RoundId(UUID.randomUUID()), Town.ID, Town.DAY, site, slot)));
    }

    private static Disinfection at(String time) {
        return new Disinfection("chlorine", 500, null, "crew", Town.at(time));
    }

    private SiteDay day() {
        return new SiteDay(rounds, Town.community());
    }

    private Round scan(String time) {
        var done = day().scanned(at(time));
        rounds.replaceAll(round -> round.id().equals(done.id()) ? done : round);
        return done;
    }

    private void stands(int round, RoundState state) {
        var known = rounds.get(round);
        rounds.set(
                round,
                new Round(
                        known.id(),
                        known.community(),
                        known.date(),
                        known.site(),
                        known.slot(),
                        state,
                        null,
                        null,
                        known.version() + 1));
    }

    private static ObjectAssert<Refusal> refused(Supplier<Round> work, String code) {
        return assertThatThrownBy(work::get)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .satisfies(refusal -> assertThat(refusal.kind()).isIn(Refusal.Kind.CONFLICT, Refusal.Kind.NOT_FOUND));
    }

    private static void from(ObjectAssert<Refusal> refusal, String time) {
        refusal.satisfies(
                said -> assertThat(said.members()).containsEntry("from", Town.DAY + "T" + time + ":00+08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 0, DONE",
        "08:18, 0, DONE",
        "08:19, 0, LATE",
        "09:47, 0, LATE",
        "09:48, 1, DONE",
        "22:18, 5, DONE",
        "23:59, 5, LATE"
    })
    void aScanDoesTheRoundThatIsOpenThen(String time, int round, RoundState state) {
        var done = scan(time);
        assertThat(done.id()).isEqualTo(rounds.get(round).id());
        assertThat(done.state()).isEqualTo(state);
        assertThat(done.done().agent()).isEqualTo("chlorine");
        assertThat(done.version()).isEqualTo(2);
    }

    @Test
    void beforeTheFirstItIsTooEarly() {
        from(refused(() -> scan("06:59"), "too-early"), "07:00");
    }

    @Test
    void afterARoundTheNextIsTooEarlyAndSaysFromWhen() {
        scan("07:00");
        from(refused(() -> scan("09:47"), "too-early"), "09:48");
    }

    @Test
    void aLateRoundPutsTheNextOff() {
        scan("09:47");
        from(refused(() -> scan("09:50"), "too-soon"), "11:17");
        from(refused(() -> scan("11:16"), "too-soon"), "11:17");
        assertThat(scan("11:17").state()).isEqualTo(RoundState.LATE);
    }

    @Test
    void afterALateRoundItIsSaidWhenTheNextMayBeReally() {
        scan("07:00");
        stands(1, RoundState.MISSED);
        scan("12:36");
        from(refused(() -> scan("14:00"), "too-early"), "15:24");
    }

    @Test
    void afterTheLastThereIsNoneLeft() {
        scan("21:00");
        refused(() -> scan("23:00"), "no-round-left")
                .satisfies(refusal -> assertThat(refusal.members()).isEmpty());
    }

    @Test
    void aScanThatComesInLateDoesTheRoundOfItsTimeThoughItWasMissed() {
        stands(0, RoundState.MISSED);
        assertThat(scan("08:00").state()).isEqualTo(RoundState.DONE);
    }

    @Test
    void aScanThatComesInLateKeepsTheGapToWhatWasDoneAfterIt() {
        stands(0, RoundState.MISSED);
        scan("09:48");
        refused(() -> scan("09:00"), "too-soon");
        assertThat(scan("08:18").state()).isEqualTo(RoundState.DONE);
    }

    @Test
    void whatWasDoneLateYesterdayCountsAtMidnight() {
        var night = Town.community(Town.policy(4, "00:00", "23:50", 90));
        var site = Town.sites().get(0);
        var slots = DayPlan.of(night, Town.DAY, DayPlanTest.RULES);
        var tomorrow = DayPlan.of(night, Town.DAY.plusDays(1), DayPlanTest.RULES);
        var last = Round.planned(new RoundId(UUID.randomUUID()), Town.ID, Town.DAY, site, slots.get(3))
                .doneBy(at("23:55"));
        var first = Round.planned(new RoundId(UUID.randomUUID()), Town.ID, Town.DAY.plusDays(1), site, tomorrow.get(0));
        var scan =
                new Disinfection("chlorine", null, null, "crew", tomorrow.get(0).dueFrom());
        refused(() -> new SiteDay(List.of(last, first), night).scanned(scan), "too-soon");
    }

    @Test
    void aSkippedRoundIsNotDone() {
        stands(2, RoundState.SKIPPED);
        refused(() -> scan("13:00"), "round-skipped");
        refused(() -> day().completed(rounds.get(2).id(), at("13:00")), "round-skipped");
    }

    @Test
    void aRoundByItsIdSaysWhyItCannotBeDone() {
        var first = rounds.get(0).id();
        from(refused(() -> day().completed(rounds.get(1).id(), at("09:47")), "too-early"), "09:48");
        refused(() -> day().completed(first, at("09:48")), "round-over");
        refused(() -> day().completed(new RoundId(UUID.randomUUID()), at("09:48")), "unknown-round");
        assertThat(day().completed(first, at("09:47")).state()).isEqualTo(RoundState.LATE);
        scan("07:30");
        refused(() -> day().completed(first, at("08:00")), "already-done");
    }

    @Test
    void nothingIsDoneInTheFuture() {
        assertThat(at("10:00").by(Town.at("09:00")).at()).isEqualTo(Town.at("09:00"));
        assertThat(at("10:00").by(Town.at("11:00")).at()).isEqualTo(Town.at("10:00"));
    }
}
