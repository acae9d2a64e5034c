package org.lastmetre.dispatch.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.windows.Window.State;
import org.lastmetre.kit.vocabulary.Category;

class WindowScheduleTest {
    private final WindowSchedule usual = new WindowSchedule(Town.usual());

    @Test
    void aWindowIsUpcomingAMinuteBeforeItOpens() {
        assertThat(lunch().stateAt(Town.at("10:29"))).isEqualTo(State.UPCOMING);
    }

    @Test
    void aWindowIsOpenFromItsOpeningUntilAMinuteBeforeItCloses() {
        assertThat(lunch().stateAt(Town.at("10:30"))).isEqualTo(State.OPEN);
        assertThat(lunch().stateAt(Town.at("12:29"))).isEqualTo(State.OPEN);
    }

    @Test
    void aWindowIsClosedFromItsClosingOn() {
        assertThat(lunch().stateAt(Town.at("12:30"))).isEqualTo(State.CLOSED);
    }

    @Test
    void theIdOfAWindowCanBeReadBack() {
        assertThat(lunch().id()).hasToString("town:2026-03-01:FOOD:1030");
        assertThat(WindowId.parse("town:2026-03-01:FOOD:1030")).contains(lunch().id());
    }

    @Test
    void nonsenseIsNoId() {
        assertThat(List.of("", "town", "town:2026-13-01:FOOD:1030", "town:2026-03-01:SNOW:1030", "t:2026-03-01:FOOD:x"))
                .allSatisfy(text -> assertThat(WindowId.parse(text)).isEmpty());
    }

    @Test
    void aWindowThatThePolicyDoesNotHaveIsNotFound() {
        var other = WindowId.parse("town:2026-03-01:FOOD:1031").orElseThrow();
        assertThat(usual.find(other)).isEmpty();
    }

    @Test
    void theNextWindowMayBeTomorrow() {
        assertThat(usual.nextOpening(Category.FRESH, Town.at("08:00")))
                .contains(Town.at(Town.DAY.plusDays(1), "08:00"));
        assertThat(usual.nextOpening(Category.FOOD, Town.at("12:29"))).contains(Town.at("16:30"));
        assertThat(usual.nextOpening(Category.MEDICINE, Town.at("12:29"))).isEmpty();
    }

    @Test
    void goodsGoTodayWhileAWindowIsOpenOrComes() {
        assertThat(usual.goesToday(Category.FOOD, Town.at("13:00"))).isTrue();
        assertThat(usual.goesToday(Category.FOOD, Town.at("18:29"))).isTrue();
        assertThat(usual.goesToday(Category.FOOD, Town.at("18:30"))).isFalse();
    }

    @Test
    void aWindowThatGoesPastMidnightIsOpenAfterIt() {
        var schedule = scheduleIn("Asia/Shanghai", "22:00", "01:00");
        var after = Town.at(Town.DAY.plusDays(1), "00:59");
        assertThat(schedule.openAt(after))
                .extracting(window -> window.id().date())
                .containsExactly(Town.DAY);
        assertThat(schedule.openAt(after.plusSeconds(60))).isEmpty();
    }

    @Test
    void aLocalTimeThatTheClockChangeSkipsMovesForward() {
        var spring = LocalDate.of(2026, 3, 29);
        var window = scheduleIn("Europe/Berlin", "02:30", "04:00").on(spring).get(0);
        assertThat(window.opensAt()).isEqualTo(Town.instant("2026-03-29T03:30:00+02:00"));
        assertThat(window.closesAt()).isEqualTo(Town.instant("2026-03-29T04:00:00+02:00"));
    }

    @Test
    void aLocalTimeThatTheClockChangeRepeatsIsItsFirst() {
        var autumn = LocalDate.of(2026, 10, 25);
        var window = scheduleIn("Europe/Berlin", "02:30", "04:00").on(autumn).get(0);
        assertThat(window.opensAt()).isEqualTo(Town.instant("2026-10-25T02:30:00+02:00"));
        assertThat(window.closesAt()).isEqualTo(Town.instant("2026-10-25T04:00:00+01:00"));
    }

    private static WindowSchedule scheduleIn(String zone, String opens, String closes) {
        var windows = List.of(Town.rule(Category.FOOD, opens, closes));
        return new WindowSchedule(Town.in(ZoneId.of(zone), windows, Map.of()));
    }

    private Window lunch() {
        return usual.on(Town.DAY).stream()
                .filter(window -> window.category() == Category.FOOD)
                .findFirst()
                .orElseThrow();
    }
}
