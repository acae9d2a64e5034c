package org.lastmetre.dispatch.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.clearance.Clearances.Key;
import org.lastmetre.dispatch.clearance.Forecast.State;
import org.lastmetre.kit.vocabulary.Category;

class OutlookTest {
    private static final Key TODAY = new Key(Town.ID, Town.DAY);
    private static final Set<Category> FOOD = Set.of(Category.FOOD);

    @Test
    void aRiskIsToldOnceAndWhenItIsOver() {
        var amber = outlook("20:01", 12, FOOD);
        assertThat(told(amber, Map.of())).containsExactly(State.AMBER);
        assertThat(told(amber, Map.of(TODAY, State.AMBER))).isEmpty();
        assertThat(told(outlook("20:02", 0, Set.of()), Map.of(TODAY, State.AMBER)))
                .containsExactly(State.GREEN);
        assertThat(told(outlook("20:31", 12, FOOD), Map.of(TODAY, State.AMBER))).containsExactly(State.RED);
    }

    @Test
    void aDayThatWasClearedStaysSo() {
        assertThat(told(outlook("22:00", 5, FOOD), Map.of(TODAY, State.CLEARED)))
                .isEmpty();
    }

    @Test
    void whatIsHeardLateShowsThatADayWasNotCleared() {
        var evening = Town.at("22:00");
        assertThat(since(Town.at("20:29"), evening)).containsExactly(TODAY);
        assertThat(since(Town.at("20:30"), evening)).isEmpty();
        assertThat(since(null, evening)).isEmpty();
    }

    @Test
    void soItDoesADayLater() {
        var tomorrow = Town.DAY.plusDays(1);
        assertThat(since(Town.at("20:29"), Town.at(tomorrow, "08:00")))
                .containsExactly(TODAY, new Key(Town.ID, tomorrow));
    }

    private static List<Key> since(Instant first, Instant now) {
        var standing = new Standing(1, 0, Set.of(), FOOD, 0, 1, first);
        return Outlook.of(List.of(Town.usual()), Map.of(Town.ID, standing), now)
                .get(0)
                .notCleared()
                .toList();
    }

    @Test
    void aQuietDayIsNotSpokenOf() {
        assertThat(told(outlook("12:00", 1, FOOD), Map.of())).isEmpty();
    }

    @Test
    void whatHasAWindowTodayIsNotCalledExtra() {
        assertThat(outlook("13:00", 1, FOOD).wantsExtra(Town.at("13:00"))).isEmpty();
    }

    @Test
    void whatHasNoWindowLeftTodayIs() {
        assertThat(outlook("18:30", 1, FOOD).wantsExtra(Town.at("18:30"))).isEqualTo(FOOD);
    }

    @Test
    void atRiskEverythingIs() {
        var both = Set.of(Category.FOOD, Category.PARCEL);
        assertThat(outlook("19:30", 60, both).wantsExtra(Town.at("19:30"))).isEqualTo(both);
    }

    @Test
    void extraCallsKeepTheRhythmOfWaves() {
        var outlook = outlook("19:00", 1, FOOD);
        assertThat(outlook.isExtraDue(null, Town.at("19:00"))).isTrue();
        assertThat(outlook.isExtraDue(Town.at("18:46"), Town.at("19:00"))).isFalse();
        assertThat(outlook.isExtraDue(Town.at("18:45"), Town.at("19:00"))).isTrue();
        assertThat(outlook.isExtraDue(Town.at("23:00"), Town.at("19:00"))).isTrue();
    }

    private static Outlook outlook(String time, int onHand, Set<Category> callable) {
        var standing = new Standing(onHand, 0, Set.of(), callable, 0, 1, Town.at("09:00"));
        return Outlook.of(List.of(Town.usual()), Map.of(Town.ID, standing), Town.at(time))
                .get(0);
    }

    private static List<State> told(Outlook outlook, Map<Key, State> before) {
        return Outlook.risks(List.of(outlook), before, Town.at("20:00")).stream()
                .map(risk -> risk.forecast().state())
                .toList();
    }
}
