package org.lastmetre.medical.vehicles;

/** Where a vehicle is in its closed loop: home, hospital, home, disinfection, standby. */
public enum VehicleState {
    STANDBY,
    ASSIGNED,
    EN_ROUTE,
    CARRYING,
    AT_HOSPITAL,
    RETURNING,
    /** Back from a trip; only its disinfection puts it on standby. */
    AWAITING_DISINFECTION,
    OFF;

    /** Whether the patient has not come in yet, so that the vehicle has had no contact. */
    public boolean isBeforePickUp() {
        return this == ASSIGNED || this == EN_ROUTE;
    }
}
