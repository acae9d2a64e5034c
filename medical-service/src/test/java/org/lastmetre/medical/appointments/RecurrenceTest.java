package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.refusal.Refusal;

/** Rules as RFC 5545 writes them give local times. */
@Timeout(20)
class RecurrenceTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime MONDAY = at("2026-03-02T14:00");

    @Test
    void threeTimesAWeek() {
        assertThat(times("FREQ=WEEKLY;BYDAY=MO,WE,FR", "2026-03-10T00:00"))
                .containsExactly(
                        at("2026-03-02T14:00"), at("2026-03-04T14:00"), at("2026-03-06T14:00"), at("2026-03-09T14:00"));
    }

    @Test
    void theEndOfTheStretchIsNotInIt() {
        assertThat(times("FREQ=DAILY", "2026-03-03T14:00")).hasSize(1);
        assertThat(times("FREQ=DAILY", "2026-03-03T14:01")).hasSize(2);
    }

    @Test
    void withoutARuleItIsOnce() {
        assertThat(Recurrence.of(null).isOnce()).isTrue();
        assertThat(times(null, "2030-01-01T00:00")).containsExactly(MONDAY);
    }

    @Test
    void aCountEndsIt() {
        assertThat(times("RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3", "2030-01-01T00:00"))
                .hasSize(3);
    }

    @Test
    void anEndInUtcIsMeantInTheCommunitysZone() {
        assertThat(times("FREQ=DAILY;UNTIL=20260304T060000Z", "2030-01-01T00:00"))
                .hasSize(3);
        assertThat(times("FREQ=DAILY;UNTIL=20260304T055959Z", "2030-01-01T00:00"))
                .hasSize(2);
    }

    @Test
    void anEndThatIsADayLetsThatDayCount() {
        assertThat(times("FREQ=DAILY;UNTIL=20260304", "2030-01-01T00:00")).hasSize(3);
        assertThat(times("FREQ=DAILY;UNTIL=20260304T140000", "2030-01-01T00:00"))
                .hasSize(3);
        assertThat(times("FREQ=DAILY;UNTIL=20260304T135959", "2030-01-01T00:00"))
                .hasSize(2);
    }

    @Test
    void theLastDayOfAMonthAndTheFourthWeekday() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=-1")
                        .times(at("2026-01-31T09:00"), SHANGHAI, at("2026-04-01T00:00")))
                .containsExactly(at("2026-01-31T09:00"), at("2026-02-28T09:00"), at("2026-03-31T09:00"));
    }

    @Test
    void aTimeBesideItsOwnRuleIsNoneOfIt() {
        assertThat(Recurrence.of("FREQ=WEEKLY;BYDAY=MO").has(MONDAY, SHANGHAI)).isTrue();
        assertThat(Recurrence.of("FREQ=WEEKLY;BYDAY=TU").has(MONDAY, SHANGHAI)).isFalse();
    }

    @Test
    void aDayThatNeverComesEndsTheSearch() {
        assertThat(Recurrence.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").has(MONDAY, SHANGHAI))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every monday",
                "FREQ=SOMETIMES",
                "FREQ=HOURLY",
                "FREQ=SECONDLY;COUNT=100000000",
                "FREQ=DAILY;BYHOUR=8,14",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=2;UNTIL=20260401",
                "FREQ=WEEKLY;BYDAY=XX"
            })
    void whatIsNoRuleIsRefusedByItsField(String text) {
        assertThatThrownBy(() -> Recurrence.of(text)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violations().get(0).field())
                .isEqualTo("recurrence"));
    }

    private static List<LocalDateTime> times(String rule, String end) {
        return Recurrence.of(rule).times(MONDAY, SHANGHAI, at(end));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
