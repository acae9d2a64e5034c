package org.lastmetre.sanitation.sampling;

/** What is known of a household in a session. */
public enum Outcome {
    /** Came down and was sampled. */
    PRESENT,
    /** Was not met; may still come. */
    ABSENT,
    /** Can't come down and waits for somebody at its door. */
    DOORSTEP_WANTED,
    /** Was sampled at its door. */
    DOORSTEP_DONE;

    /** Whoever was sampled is not sampled again. */
    public boolean isSampled() {
        return this == PRESENT || this == DOORSTEP_DONE;
    }
}
