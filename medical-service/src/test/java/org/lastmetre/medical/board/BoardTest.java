package org.lastmetre.medical.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

class BoardTest {
    private static final Instant TEN = Instant.parse("2026-03-01T02:00:00Z");
    private static final CallsDue NO_CALLS = new CallsDue(0, 0, 0, 0, 0);
    private static final Fleet NO_FLEET = new Fleet(Map.of(), List.of(), false, null);

    @Test
    void everyTriageHasItsLineTheMostPressingFirstAlsoWhereNobodyWaits() {
        var board = new Board(
                List.of(new WaitingLine(Triage.ROUTINE, 3, TEN), new WaitingLine(Triage.IMMEDIATE, 1, TEN)),
                List.of(),
                NO_FLEET,
                List.of(),
                NO_CALLS);
        assertThat(board.waiting())
                .containsExactly(
                        new WaitingLine(Triage.IMMEDIATE, 1, TEN),
                        new WaitingLine(Triage.URGENT, 0, null),
                        new WaitingLine(Triage.ROUTINE, 3, TEN));
    }

    @Test
    void theAgeIsThatOfTheLongestWaitingAndNeverNegative() {
        var line = new WaitingLine(Triage.URGENT, 2, TEN);
        assertThat(line.age(TEN.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(line.age(TEN)).isZero();
        assertThat(line.age(TEN.minusSeconds(1))).isZero();
        assertThat(WaitingLine.nobody(Triage.URGENT).age(TEN)).isZero();
    }

    @Test
    void whoWasEscalatedFirstIsFirst() {
        var later = new Escalated(new TripId(new UUID(1, 1)), "1", TEN.plusSeconds(1));
        var first = new Escalated(new TripId(new UUID(2, 2)), "2", TEN);
        var board = new Board(List.of(), List.of(later, first), NO_FLEET, List.of(), NO_CALLS);
        assertThat(board.escalated()).containsExactly(first, later);
    }

    @Test
    void aReserveThatIsKeptIsLowSinceNever() {
        var standing = new Standing(new VehicleId("v-1"), VehicleState.STANDBY, TEN, null);
        var kept = new Fleet(Map.of(VehicleState.STANDBY, 1), List.of(standing), false, TEN);
        assertThat(kept.since()).isNull();
        assertThat(kept.in(VehicleState.STANDBY)).isOne();
        assertThat(kept.in(VehicleState.OFF)).isZero();
        assertThat(new Fleet(Map.of(), List.of(), true, TEN).since()).isEqualTo(TEN);
    }
}
