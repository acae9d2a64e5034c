package org.lastmetre.medical.trips;

/** How pressing a request is, the most pressing first. */
public enum Triage {
    IMMEDIATE,
    URGENT,
    ROUTINE;

    boolean isMorePressingThan(Triage other) {
        return compareTo(other) < 0;
    }
}
