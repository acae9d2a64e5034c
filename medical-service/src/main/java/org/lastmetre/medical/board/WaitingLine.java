package org.lastmetre.medical.board;

import java.time.Duration;
import java.time.Instant;
import org.lastmetre.medical.trips.Triage;

/**
 * Those of one triage who wait for a vehicle and may be fetched by now.
 *
 * @param oldest since when the longest waiting one waits; null where nobody does
 */
public record WaitingLine(Triage triage, int count, Instant oldest) {
    static WaitingLine nobody(Triage triage) {
        return new WaitingLine(triage, 0, null);
    }

    /** How long the longest waiting one has waited; nothing where nobody does. */
    public Duration age(Instant now) {
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
