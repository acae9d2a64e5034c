package org.lastmetre.sanitation.sampling;

import java.time.Instant;

/**
 * A building of a session.
 *
 * @param slotAt when it is called if the queue is short
 * @param calledAt null while it waits
 */
public record Line(String building, int households, Instant slotAt, Instant calledAt, Counts counts) {
    public boolean isCalled() {
        return calledAt != null;
    }

    /** Households of which nothing is known yet. */
    public int open() {
        return households - counts.sum();
    }

    /** Nobody is waited for, neither below nor at a door. */
    public boolean isDone() {
        return open() == 0 && counts.doorstepWanted() == 0;
    }

    Line called(Instant now) {
        return new Line(building, households, slotAt, now, counts);
    }

    Line with(Counts other) {
        return new Line(building, households, slotAt, calledAt, other);
    }
}
