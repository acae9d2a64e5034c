package org.lastmetre.medical.board;

import java.time.Instant;
import java.util.Comparator;
import org.lastmetre.medical.trips.TripId;

/** An immediate request for which others were called, and that still waits for a vehicle. */
public record Escalated(TripId id, String building, Instant since) {
    static final Comparator<Escalated> LONGEST =
            Comparator.comparing(Escalated::since).thenComparing(one -> one.id().value());
}
