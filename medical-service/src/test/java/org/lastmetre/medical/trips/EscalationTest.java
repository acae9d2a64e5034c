package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;

class EscalationTest {
    private static final TripRules RULES = rules(Map.of());
    private final Trip immediate = Patients.waits("lin", Triage.IMMEDIATE, Town.NOON);

    private static TripRules rules(Map<String, Duration> ofCommunities) {
        return new TripRules(Duration.ofSeconds(60), ofCommunities, Duration.ofMinutes(90));
    }

    @Test
    void aCommunityMayHaveATimeOfItsOwn() {
        var sooner = rules(Map.of("town", Duration.ofSeconds(45), "village", Duration.ofSeconds(30)));
        assertThat(sooner.isOverdue(immediate, Town.NOON.plusSeconds(44))).isFalse();
        assertThat(sooner.isOverdue(immediate, Town.NOON.plusSeconds(45))).isTrue();
        assertThat(sooner.immediateUntil(Town.NOON)).isEqualTo(Town.NOON.minusSeconds(30));
    }

    @Test
    void afterFiftyNineSecondsItStillWaits() {
        assertThat(RULES.isOverdue(immediate, Town.NOON.plusMillis(59_999))).isFalse();
    }

    @Test
    void afterSixtySecondsOthersAreCalled() {
        assertThat(RULES.isOverdue(immediate, Town.NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void aRestartOrAJumpOfTheClockForgetsNobody() {
        assertThat(RULES.isOverdue(immediate, Town.NOON.plus(Duration.ofDays(2))))
                .isTrue();
    }

    @Test
    void midnightMakesNoDifference() {
        var beforeMidnight = OffsetDateTime.parse("2026-03-01T23:59:30+08:00").toInstant();
        var trip = Patients.waits("lin", Triage.IMMEDIATE, beforeMidnight);
        assertThat(RULES.isOverdue(
                        trip, OffsetDateTime.parse("2026-03-02T00:00:29+08:00").toInstant()))
                .isFalse();
        assertThat(RULES.isOverdue(
                        trip, OffsetDateTime.parse("2026-03-02T00:00:30+08:00").toInstant()))
                .isTrue();
    }

    @Test
    void nobodyLessPressingIsEscalated() {
        for (var triage : List.of(Triage.URGENT, Triage.ROUTINE)) {
            assertThat(RULES.isOverdue(Patients.waits("lin", triage, Town.NOON), Town.NOON.plusSeconds(600)))
                    .isFalse();
        }
    }

    @Test
    void whoHasAVehicleOrWasEscalatedIsNotEscalatedAgain() {
        var later = Town.NOON.plusSeconds(60);
        assertThat(RULES.isOverdue(immediate.escalated(later).trip(), later)).isFalse();
        assertThat(RULES.isOverdue(Patients.fetched("lin", Triage.IMMEDIATE, "v1"), later))
                .isFalse();
    }

    @Test
    void anEscalatedTripStillGetsAVehicleThatComesFree() {
        var escalated = immediate.escalated(Town.NOON).trip();
        var plan = Patients.plan(List.of(escalated), List.of(Town.vehicle("v1")), List.of());
        assertThat(Patients.told(plan)).containsExactly("lin by v1");
    }

    @Test
    void thePatienceOfWhatBecameMorePressingBeginsThen() {
        var routine = Patients.waits("lin", Triage.ROUTINE, Town.NOON);
        var later = Town.NOON.plusSeconds(300);
        var pressing = routine.askedAgain(
                        Patients.asks("lin", "1", Triage.IMMEDIATE, Need.NONE, later), need -> true, later)
                .trip();
        assertThat(RULES.isOverdue(pressing, later.plusSeconds(59))).isFalse();
        assertThat(RULES.isOverdue(pressing, later.plusSeconds(60))).isTrue();
    }
}
