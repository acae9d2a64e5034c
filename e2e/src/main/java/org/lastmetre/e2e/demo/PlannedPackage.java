package org.lastmetre.e2e.demo;

import java.time.LocalTime;

/** A package that should come: under which code, when, and what becomes of it at the gate. */
record PlannedPackage(String key, LocalTime arrivesAt, Fate fate) {
    /** What becomes of a package before it is on a shelf. */
    enum Fate {
        COMES,
        DAMAGED,
        REFUSED,
        MISSING
    }

    boolean comes() {
        return fate != Fate.MISSING;
    }

    /** Its condition at the scan. */
    String condition() {
        return fate == Fate.COMES ? "OK" : fate.name();
    }
}
