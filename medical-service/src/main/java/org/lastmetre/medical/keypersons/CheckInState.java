package org.lastmetre.medical.keypersons;

/** How far a day's check-in is. */
public enum CheckInState {
    DUE,
    ANSWERED,
    /** Did not answer once; to be called again. */
    UNANSWERED,
    /** Did not answer twice; a volunteer of the building looks at the door. */
    VISIT,
    /** Was not reached; the coordinator has it. */
    ESCALATED,
    /** Needs no call any more that day. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == DUE || this == UNANSWERED || this == VISIT;
    }

    /** Somebody has to make the call. */
    public boolean isToBeCalled() {
        return this == DUE || this == UNANSWERED;
    }
}
