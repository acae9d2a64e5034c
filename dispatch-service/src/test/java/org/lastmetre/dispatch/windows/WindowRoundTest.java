package org.lastmetre.dispatch.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.windows.WindowLedger.OpenWindow;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

class WindowRoundTest {
    private final Community town = Town.usual();
    private final Map<CommunityId, Instant> lookedAt = new HashMap<>();
    private List<OpenWindow> open = List.of();

    @Test
    void nothingIsDueAMinuteBeforeAWindowOpens() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        assertThat(roundAt("07:59").isQuiet()).isTrue();
    }

    @Test
    void openingSaysSoAndCallsTheFirstWave() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        var round = roundAt("08:00");
        assertThat(said(round)).containsExactly("+FRESH");
        assertThat(round.waves()).extracting(OpenWindow::wave).containsExactly(1);
    }

    @Test
    void aWaveComesEveryFifteenMinutesAndOnlyOnce() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        keep(roundAt("08:00"));
        assertThat(roundAt("08:14").waves()).isEmpty();
        keep(roundAt("08:15"));
        assertThat(open).extracting(OpenWindow::wave).containsExactly(2);
        assertThat(roundAt("08:16").isQuiet()).isTrue();
    }

    @Test
    void wavesThatWereMissedAreOneWave() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        keep(roundAt("08:00"));
        var round = roundAt("09:50");
        assertThat(round.waves()).extracting(OpenWindow::wave).containsExactly(8);
    }

    @Test
    void aJumpOverWholeWindowsSaysEverythingOnceAndInOrder() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        var round = roundAt("13:00");
        assertThat(said(round)).containsExactly("+FRESH", "+FOOD", "-FRESH", "-FOOD");
        assertThat(round.waves()).isEmpty();
    }

    @Test
    void closingSaysSo() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        keep(roundAt("08:00"));
        var round = roundAt("11:30");
        assertThat(round.closed()).extracting(Window::category).containsExactly(Category.FRESH);
        assertThat(said(round)).contains("-FRESH");
    }

    @Test
    void aJumpOverMidnightEndsYesterdayBeforeTodayBegins() {
        lookedAt.put(Town.ID, Town.at("20:00"));
        var round = WindowRound.of(
                List.of(),
                fresh(Town.at(Town.DAY.plusDays(1), "08:00")),
                this::find,
                Town.at(Town.DAY.plusDays(1), "08:00"));
        assertThat(said(round)).containsExactly("+FRESH");
    }

    @Test
    void aNewCommunityBeginsWithThisMorning() {
        assertThat(said(roundAt("13:00"))).containsExactly("+FRESH", "+FOOD", "-FRESH", "-FOOD");
    }

    @Test
    void aClockThatWasSetBackBeginsWithThatMorning() {
        lookedAt.put(Town.ID, Town.at(Town.DAY.plusDays(200), "12:00"));
        assertThat(said(roundAt("10:31"))).containsExactly("+FRESH", "+FOOD");
    }

    @Test
    void aWaveThatIsDueAgainAfterTheClockWasSetBackIsCalled() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        keep(roundAt("08:00"));
        keep(roundAt("09:50"));
        assertThat(roundAt("08:20").waves()).extracting(OpenWindow::wave).containsExactly(2);
    }

    @Test
    void aWindowThatHasYetToOpenAfterTheClockWasSetBackIsOpenNoLonger() {
        lookedAt.put(Town.ID, Town.at("06:00"));
        keep(roundAt("08:00"));
        var round = roundAt("07:00");
        assertThat(round.closed()).extracting(Window::category).containsExactly(Category.FRESH);
        assertThat(round.facts()).isEmpty();
    }

    @Test
    void openingAndClosingAgainAreFurtherChanges() {
        var fresh = new WindowSchedule(town).on(Town.DAY).get(0);
        assertThat(new WindowFact(fresh, true, 1).version()).isEqualTo(1);
        assertThat(new WindowFact(fresh, false, 1).version()).isEqualTo(2);
        assertThat(new WindowFact(fresh, true, 2).version()).isEqualTo(3);
    }

    private WindowRound roundAt(String time) {
        return WindowRound.of(open, fresh(Town.at(time)), this::find, Town.at(time));
    }

    private List<OpenWindow> fresh(Instant now) {
        var known = open.stream().map(window -> window.window().id()).toList();
        return Openings.due(List.of(town), lookedAt, Set.copyOf(known), now).windows().stream()
                .map(window -> new OpenWindow(window, 0, 1))
                .toList();
    }

    private void keep(WindowRound round) {
        open = round.waves();
        lookedAt.put(Town.ID, open.get(0).window().opensAt());
    }

    private Optional<Community> find(CommunityId id) {
        return Town.find(town, id);
    }

    private static List<String> said(WindowRound round) {
        return round.facts().stream()
                .map(fact -> (fact.opened() ? "+" : "-") + fact.window().category())
                .toList();
    }
}
