package org.lastmetre.e2e.faults.history;

import java.util.Locale;

/** What a client asks the system to do. */
public enum Kind {
    ORDER,
    BULK,
    ARRIVAL,
    PARCEL,
    ADDRESS,
    DISINFECTION,
    CANCELLATION,
    CALL,
    DEPARTURE,
    HAND_OVER,
    DELIVERY,
    MEDICAL_REQUEST,
    MILESTONE,
    TRIP_CANCELLATION,
    ROUND,
    TASK,
    WASTE_BAG,
    WASTE_HAUL,
    DISPOSAL;

    /** For reports. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
