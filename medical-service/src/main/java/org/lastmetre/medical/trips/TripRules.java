package org.lastmetre.medical.trips;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * What an installation decides about trips.
 *
 * @param escalateAfter how long an immediate request waits for a vehicle before others are called
 * @param escalateAfterIn the same for communities that have a time of their own, by their ids
 * @param fetchAhead how long before an appointment a vehicle may be sent
 */
public record TripRules(Duration escalateAfter, Map<String, Duration> escalateAfterIn, Duration fetchAhead) {
    public TripRules {
        escalateAfterIn = Map.copyOf(escalateAfterIn);
    }

    /** Whether others have to be called now. */
    boolean isOverdue(Trip trip, Instant now) {
        var since = trip.waiting().immediateSince();
        return trip.state() == TripState.REQUESTED
                && trip.ask().isImmediate()
                && since != null
                && !now.isBefore(since.plus(patienceIn(trip.community())));
    }

    private Duration patienceIn(CommunityId community) {
        return escalateAfterIn.getOrDefault(community.value(), escalateAfter);
    }

    /** What became immediate no later than this may be overdue somewhere. */
    Instant immediateUntil(Instant now) {
        var shortest = Stream.concat(Stream.of(escalateAfter), escalateAfterIn.values().stream())
                .min(Duration::compareTo)
                .orElse(escalateAfter);
        return now.minus(shortest);
    }

    /** When a vehicle may go for somebody at the earliest; {@code appointment} null for at once. */
    public Instant wantedFrom(Instant appointment, Instant now) {
        return appointment == null ? now : appointment.minus(fetchAhead);
    }
}
