package org.lastmetre.medical.appointments;

/** What became of one time of an appointment. */
public enum OccurrenceState {
    /** A vehicle is held for it. */
    HELD,
    /** No vehicle was free when it came into sight; it is tried again every day, and the trip is made in any case. */
    WITHOUT_VEHICLE,
    /** It was time: the trip exists. */
    REQUESTED,
    CANCELLED,
    /** It was over before its trip could be made. */
    MISSED;

    public boolean isToCome() {
        return this == HELD || this == WITHOUT_VEHICLE;
    }
}
