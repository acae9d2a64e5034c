package org.lastmetre.medical.trips;

import org.lastmetre.medical.vehicles.VehicleState;

/** A point of the way that a driver tells, in their order, and what its vehicle then does. */
public enum Milestone {
    EN_ROUTE(TripState.EN_ROUTE, VehicleState.EN_ROUTE),
    PICKED_UP(TripState.PICKED_UP, VehicleState.CARRYING),
    AT_HOSPITAL(TripState.AT_HOSPITAL, VehicleState.AT_HOSPITAL),
    RETURNING(TripState.RETURNING, VehicleState.RETURNING),
    HOME(TripState.HOME, VehicleState.AWAITING_DISINFECTION);

    private final TripState state;
    private final VehicleState vehicle;

    Milestone(TripState state, VehicleState vehicle) {
        this.state = state;
        this.vehicle = vehicle;
    }

    TripState state() {
        return state;
    }

    VehicleState vehicle() {
        return vehicle;
    }

    /** Whether it can come next: points may be left out, but nobody arrives who wasn't picked up. */
    boolean follows(TripState now) {
        if (now.isBeforePickUp()) {
            return compareTo(PICKED_UP) <= 0 && state.compareTo(now) > 0;
        }
        return now.isWithPatient() && state.compareTo(now) > 0;
    }
}
