package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.Arrays;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleState;

/** What a vehicle does after its trip moved: whoever carried a patient is disinfected first, whatever became of the trip. */
final class Drive {
    private Drive() {}

    static Vehicle after(Vehicle vehicle, Trip before, Trip after, Instant now) {
        if (!after.state().isOver()) {
            return vehicle.now(stateFor(after.state()), now);
        }
        return before.state().isBeforePickUp() && after.state() == TripState.CANCELLED
                ? vehicle.now(VehicleState.STANDBY, now)
                : vehicle.returnedTo(after.door().building(), now);
    }

    private static VehicleState stateFor(TripState state) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.state() == state)
                .findFirst()
                .map(Milestone::vehicle)
                .orElse(VehicleState.ASSIGNED);
    }
}
