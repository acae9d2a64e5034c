package org.lastmetre.sanitation.sampling;

import java.time.Instant;

/**
 * One step of a session.
 *
 * @param version the version of the session after it
 * @param building null when it is about all of them
 * @param households of the building, or of all
 * @param counts of the building, or of all
 */
public record Step(
        SessionId session, long version, StepType type, String building, int households, Counts counts, Instant at) {
    public int open() {
        return households - counts.sum();
    }

    /** The name of a session's live stream. */
    public static String stream(SessionId id) {
        return "sampling-session/" + id;
    }
}
