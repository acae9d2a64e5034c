package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.Comparator;

/**
 * Since when somebody waits, which decides who is next.
 *
 * @param wantedFrom when a vehicle may be sent at the earliest: ahead of an appointment, else at once
 * @param immediateSince when it became immediate; null if it never was
 * @param first whether it goes before all of its triage, since its vehicle was taken from it
 */
public record Wait(Instant requestedAt, Instant wantedFrom, Instant immediateSince, boolean first) {
    static final Comparator<Wait> LONGEST = Comparator.comparing(Wait::first)
            .reversed()
            .thenComparing(Wait::wantedFrom)
            .thenComparing(Wait::requestedAt);

    static Wait from(Instant now, Instant wantedFrom, boolean immediate) {
        var later = immediate || wantedFrom.isBefore(now) ? now : wantedFrom;
        return new Wait(now, later, immediate ? now : null, false);
    }

    /** Somebody asked again. */
    Wait again(boolean immediate, Instant alsoFrom, Instant now) {
        var since = immediate && immediateSince == null ? now : immediateSince;
        var earlier = alsoFrom.isBefore(wantedFrom) ? alsoFrom : wantedFrom;
        return new Wait(requestedAt, earlier, since, first);
    }

    Wait atTheHead() {
        return new Wait(requestedAt, wantedFrom, immediateSince, true);
    }
}
