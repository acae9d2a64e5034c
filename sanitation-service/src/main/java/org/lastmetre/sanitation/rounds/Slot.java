package org.lastmetre.sanitation.rounds;

import java.time.Instant;

/**
 * When a round is due.
 *
 * @param dueFrom before that it is too early
 * @param dueTo until then it is in time; whoever keeps to it keeps the gap to the next round
 * @param endsAt from then on it is missed
 */
public record Slot(Instant dueFrom, Instant dueTo, Instant endsAt) {
    public Slot {
        if (!dueFrom.isBefore(dueTo) || dueTo.isAfter(endsAt)) {
            throw new IllegalArgumentException("a round begins, is due for a while and ends");
        }
    }

    boolean contains(Instant at) {
        return !at.isBefore(dueFrom) && at.isBefore(endsAt);
    }

    boolean isLateAt(Instant at) {
        return at.isAfter(dueTo);
    }
}
