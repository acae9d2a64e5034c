package org.lastmetre.medical.trips;

import org.lastmetre.medical.vehicles.VehicleState;

/** Where a driver goes next; nowhere while the vehicle stands by or is off duty. */
public enum NextStop {
    FETCH,
    HOSPITAL,
    /** At the hospital until the patient goes home. */
    WAIT,
    HOME,
    DISINFECTION,
    NONE;

    static NextStop after(VehicleState state) {
        return switch (state) {
            case ASSIGNED, EN_ROUTE -> FETCH;
            case CARRYING -> HOSPITAL;
            case AT_HOSPITAL -> WAIT;
            case RETURNING -> HOME;
            case AWAITING_DISINFECTION -> DISINFECTION;
            case STANDBY, OFF -> NONE;
        };
    }
}
