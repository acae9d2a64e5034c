package org.lastmetre.medical.trips;

/** What is asked for: of which kind, how pressing, and what the vehicle must have. */
public record Ask(Kind kind, Triage triage, Need need) {
    /** The same, at least as pressing and with at least as much as another one. */
    Ask and(Ask other) {
        var pressing = other.triage.isMorePressingThan(triage) ? other.triage : triage;
        return new Ask(kind, pressing, need.and(other.need));
    }

    boolean isImmediate() {
        return triage == Triage.IMMEDIATE;
    }
}
