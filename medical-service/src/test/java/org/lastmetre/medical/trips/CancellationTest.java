package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleState;

class CancellationTest {
    private static final Instant NOW = Town.NOON.plusSeconds(300);
    private final Trip assigned = Patients.fetched("lin", Triage.URGENT, "v1");

    @Test
    void beforeThePickUpTheVehicleStandsByAtOnce() {
        for (var trip : List.of(assigned, told(Milestone.EN_ROUTE))) {
            assertThat(vehicleAfter(trip).state()).isEqualTo(VehicleState.STANDBY);
        }
    }

    @Test
    void afterThePickUpItIsDisinfectedFirst() {
        for (var milestone : List.of(Milestone.PICKED_UP, Milestone.AT_HOSPITAL, Milestone.RETURNING)) {
            var vehicle = vehicleAfter(told(Milestone.PICKED_UP, milestone));
            assertThat(vehicle.state()).isEqualTo(VehicleState.AWAITING_DISINFECTION);
            assertThat(vehicle.building()).isEqualTo("1");
        }
    }

    @Test
    void comingHomeTheVehicleIsDisinfectedFirst() {
        var before = told(Milestone.PICKED_UP);
        var home = before.reached(Milestone.HOME, "wu", NOW, NOW).trip();
        assertThat(Drive.after(Town.vehicle("v1"), before, home, NOW).state())
                .isEqualTo(VehicleState.AWAITING_DISINFECTION);
    }

    @Test
    void cancelledTwiceIsCancelledOnce() {
        var cancelled = assigned.cancelled("lin", NOW).trip();
        assertThat(cancelled.state()).isEqualTo(TripState.CANCELLED);
        assertThat(cancelled.cancelled("lin", NOW)).isEqualTo(Moved.nothing(cancelled));
    }

    @Test
    void whoIsHomeCanNotCancel() {
        var home = told(Milestone.PICKED_UP, Milestone.HOME);
        assertThatThrownBy(() -> home.cancelled("lin", NOW)).hasMessageContaining("CLOSED");
    }

    @Test
    void whoWasEscalatedCanCancel() {
        var escalated = Patients.waits("lin", Triage.IMMEDIATE, Town.NOON)
                .escalated(NOW)
                .trip();
        assertThat(escalated.cancelled("lin", NOW).trip().state()).isEqualTo(TripState.CANCELLED);
    }

    private Trip told(Milestone... milestones) {
        var trip = assigned;
        for (var milestone : milestones) {
            trip = trip.reached(milestone, "wu", Town.NOON, Town.NOON).trip();
        }
        return trip;
    }

    private static Vehicle vehicleAfter(Trip trip) {
        var cancelled = trip.cancelled("lin", NOW).trip();
        return Drive.after(Town.vehicle("v1"), trip, cancelled, NOW);
    }
}
