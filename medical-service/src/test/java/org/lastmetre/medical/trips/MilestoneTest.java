package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.VehicleId;

class MilestoneTest {
    private static final Instant AT = Town.NOON.minusSeconds(30);
    private final Trip assigned = Patients.fetched("lin", Triage.URGENT, "v1");

    @Test
    void theWholeWayHomeClosesTheRequest() {
        var trip = assigned;
        for (var milestone : Milestone.values()) {
            trip = tell(trip, milestone).trip();
        }
        assertThat(trip.state()).isEqualTo(TripState.CLOSED);
        assertThat(trip.course().closedAt()).isEqualTo(Town.NOON);
    }

    @Test
    void itIsOnRecordWhoToldItAndBothTimes() {
        var entry = tell(assigned, Milestone.EN_ROUTE).entries().get(0);
        assertThat(entry)
                .isEqualTo(new Entry(3, EntryType.TripMilestone, "EN_ROUTE", new VehicleId("v1"), "wu", AT, Town.NOON));
    }

    @Test
    void theSameAgainChangesNothingHoweverLate() {
        var there = after(Milestone.EN_ROUTE, Milestone.PICKED_UP, Milestone.AT_HOSPITAL);
        assertThat(tell(there, Milestone.PICKED_UP)).isEqualTo(Moved.nothing(there));
        var home = after(Milestone.PICKED_UP, Milestone.HOME);
        assertThat(tell(home, Milestone.HOME)).isEqualTo(Moved.nothing(home));
    }

    @Test
    void pointsMayBeLeftOut() {
        assertThat(after(Milestone.PICKED_UP, Milestone.RETURNING).state()).isEqualTo(TripState.RETURNING);
    }

    @Test
    void itNeverGoesBack() {
        refused(after(Milestone.PICKED_UP), Milestone.EN_ROUTE, "milestone-passed");
        refused(after(Milestone.PICKED_UP, Milestone.RETURNING), Milestone.AT_HOSPITAL, "milestone-passed");
    }

    @Test
    void nobodyArrivesWhoWasNotPickedUp() {
        for (var milestone : List.of(Milestone.AT_HOSPITAL, Milestone.RETURNING, Milestone.HOME)) {
            refused(assigned, milestone, "not-picked-up");
            refused(after(Milestone.EN_ROUTE), milestone, "not-picked-up");
        }
    }

    @Test
    void withoutAVehicleThereIsNoWay() {
        var waiting = Patients.waits("lin", Triage.URGENT, Town.NOON);
        refused(waiting, Milestone.EN_ROUTE, "not-assigned");
        refused(waiting.escalated(Town.NOON).trip(), Milestone.EN_ROUTE, "not-assigned");
    }

    @Test
    void whatIsOverStaysOver() {
        refused(assigned.cancelled("lin", Town.NOON).trip(), Milestone.PICKED_UP, "already-over");
    }

    @Test
    void whoLostTheVehicleBeginsAnew() {
        var again = after(Milestone.EN_ROUTE).requeued(Town.NOON).trip().assigned(new VehicleId("v2"), Town.NOON);
        assertThat(tell(again.trip(), Milestone.EN_ROUTE).entries()).hasSize(1);
    }

    private Trip after(Milestone... told) {
        var trip = assigned;
        for (var milestone : told) {
            trip = tell(trip, milestone).trip();
        }
        return trip;
    }

    private static Moved tell(Trip trip, Milestone milestone) {
        return trip.reached(milestone, "wu", AT, Town.NOON);
    }

    private static void refused(Trip trip, Milestone milestone, String code) {
        assertThatThrownBy(() -> tell(trip, milestone))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
