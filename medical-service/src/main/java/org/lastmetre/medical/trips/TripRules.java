package org.lastmetre.medical.trips;

import java.time.Duration;
import java.time.Instant;

/**
 * What an installation decides about trips.
 *
 * @param escalateAfter how long an immediate request waits for a vehicle before others are called
 * @param fetchAhead how long before an appointment a vehicle may be sent
 */
public record TripRules(Duration escalateAfter, Duration fetchAhead) {
    /** Whether others have to be called now. */
    boolean isOverdue(Trip trip, Instant now) {
        var since = trip.waiting().immediateSince();
        return trip.state() == TripState.REQUESTED
                && trip.ask().isImmediate()
                && since != null
                && !now.isBefore(since.plus(escalateAfter));
    }

    /** What became immediate no later than this may be overdue. */
    Instant immediateUntil(Instant now) {
        return now.minus(escalateAfter);
    }

    /** When a vehicle may go for somebody at the earliest; {@code appointment} null for at once. */
    public Instant wantedFrom(Instant appointment, Instant now) {
        return appointment == null ? now : appointment.minus(fetchAhead);
    }
}
