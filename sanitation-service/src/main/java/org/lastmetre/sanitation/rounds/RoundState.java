package org.lastmetre.sanitation.rounds;

/** How a round stands. */
public enum RoundState {
    /** To be done: now, later today, or overdue and not over yet. */
    DUE,
    DONE,
    /** Done, but not in its time. */
    LATE,
    MISSED,
    /** Was not to be done, for a reason. */
    SKIPPED;

    /** Whether a scan may still say that it was done. */
    boolean canBeDone() {
        return this == DUE || this == MISSED;
    }

    public boolean isDone() {
        return this == DONE || this == LATE;
    }
}
