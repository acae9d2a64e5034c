package org.lastmetre.medical.trips;

import org.lastmetre.kit.refusal.Refusal;
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

    /** @throws Refusal if it can't: 409 {@code not-assigned}, {@code not-picked-up}, {@code milestone-passed}, {@code already-over} */
    void require(TripState now) {
        if (!follows(now)) {
            throw refused(now);
        }
    }

    private Refusal refused(TripState now) {
        if (now.isWaiting()) {
            return Refusal.conflict("not-assigned", "no vehicle goes for this request");
        }
        if (now.isOver()) {
            return Refusal.conflict("already-over", "this request is " + now);
        }
        return now.isBeforePickUp() && compareTo(PICKED_UP) > 0
                ? Refusal.conflict("not-picked-up", "nobody was picked up yet")
                : Refusal.conflict("milestone-passed", "this trip is already " + now);
    }
}
