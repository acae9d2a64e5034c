package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

/** The local time stays, whatever the clocks of a community do. */
class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void theHourStaysWhenSummerBegins() {
        assertThat(times(BERLIN, "2026-03-28T14:00:00+01:00", "2026-03-31T00:00:00+02:00"))
                .containsExactly(
                        at("2026-03-28T14:00:00+01:00"),
                        at("2026-03-29T14:00:00+02:00"),
                        at("2026-03-30T14:00:00+02:00"));
    }

    @Test
    void theHourStaysWhenSummerEnds() {
        assertThat(times(BERLIN, "2026-10-24T14:00:00+02:00", "2026-10-26T00:00:00+01:00"))
                .containsExactly(at("2026-10-24T14:00:00+02:00"), at("2026-10-25T14:00:00+01:00"));
    }

    @Test
    void aTimeThatIsSkippedComesAnHourLaterOnThatDayOnly() {
        assertThat(times(BERLIN, "2026-03-28T02:30:00+01:00", "2026-03-31T00:00:00+02:00"))
                .containsExactly(
                        at("2026-03-28T02:30:00+01:00"),
                        at("2026-03-29T03:30:00+02:00"),
                        at("2026-03-30T02:30:00+02:00"));
    }

    @Test
    void ofADoubledTimeTheFirstCounts() {
        assertThat(times(BERLIN, "2026-10-24T02:30:00+02:00", "2026-10-26T00:00:00+01:00"))
                .containsExactly(at("2026-10-24T02:30:00+02:00"), at("2026-10-25T02:30:00+02:00"));
    }

    @Test
    void theFirstTimeIsAsItWasSaidAlsoInADoubledHour() {
        assertThat(times(BERLIN, "2026-10-25T02:30:00+01:00", "2026-10-26T00:00:00+01:00"))
                .containsExactly(at("2026-10-25T02:30:00+01:00"));
    }

    @Test
    void whereNoClockChangesNothingDoes() {
        assertThat(times(SHANGHAI, "2026-03-28T14:00:00+08:00", "2026-03-31T00:00:00+08:00"))
                .containsExactly(
                        at("2026-03-28T14:00:00+08:00"),
                        at("2026-03-29T14:00:00+08:00"),
                        at("2026-03-30T14:00:00+08:00"));
    }

    @Test
    void datesAreTheCommunitysAlsoAroundMidnight() {
        assertThat(daily("2026-03-01T00:00:00+08:00").between(Instant.EPOCH, at("2026-03-02T00:00:00+08:00"), SHANGHAI))
                .extracting(Start::date)
                .containsExactly(LocalDate.parse("2026-03-01"));
        assertThat(daily("2026-03-01T23:59:00+08:00").between(Instant.EPOCH, at("2026-03-02T23:59:00+08:00"), SHANGHAI))
                .extracting(Start::date)
                .containsExactly(LocalDate.parse("2026-03-01"));
    }

    @Test
    void whatBeginsNowIsNotToCome() {
        var schedule = daily("2026-03-01T14:00:00+08:00");
        var end = at("2026-03-03T00:00:00+08:00");

        assertThat(schedule.between(at("2026-03-01T13:59:59+08:00"), end, SHANGHAI))
                .hasSize(2);
        assertThat(schedule.between(at("2026-03-01T14:00:00+08:00"), end, SHANGHAI))
                .hasSize(1);
    }

    @Test
    void itIsOverWhenItsStayIs() {
        var schedule = daily("2026-03-01T14:00:00+08:00");

        assertThat(schedule.isOver(schedule.startsAt(), at("2026-03-01T15:59:59+08:00")))
                .isFalse();
        assertThat(schedule.isOver(schedule.startsAt(), at("2026-03-01T16:00:00+08:00")))
                .isTrue();
    }

    @Test
    void aBeginningBesideTheRuleIsRefused() {
        var tuesdays = new Schedule(
                at("2026-03-02T14:00:00+08:00"), Duration.ofHours(2), Recurrence.of("FREQ=WEEKLY;BYDAY=TU"));

        assertThatThrownBy(() -> tuesdays.checked(SHANGHAI))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("startsAt");
    }

    private static List<Instant> times(ZoneId zone, String first, String end) {
        return daily(first).between(Instant.EPOCH, at(end), zone).stream()
                .map(Start::at)
                .toList();
    }

    private static Schedule daily(String first) {
        return new Schedule(at(first), Duration.ofHours(2), Recurrence.of("FREQ=DAILY"));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
