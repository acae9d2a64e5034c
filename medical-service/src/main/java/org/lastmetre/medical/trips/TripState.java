package org.lastmetre.medical.trips;

/** How far a request is. */
public enum TripState {
    REQUESTED,
    ASSIGNED,
    EN_ROUTE,
    PICKED_UP,
    AT_HOSPITAL,
    RETURNING,
    HOME,
    CLOSED,
    /** Nobody could be sent in time and others were called; a vehicle that comes free still goes. */
    ESCALATED,
    CANCELLED;

    public boolean isWaiting() {
        return this == REQUESTED || this == ESCALATED;
    }

    /** A vehicle is on its way and the patient isn't in it. */
    public boolean isBeforePickUp() {
        return this == ASSIGNED || this == EN_ROUTE;
    }

    /** A vehicle and its patient are on the way together. */
    public boolean isWithPatient() {
        return this == PICKED_UP || this == AT_HOSPITAL || this == RETURNING;
    }

    public boolean isUnderWay() {
        return isBeforePickUp() || isWithPatient();
    }

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
