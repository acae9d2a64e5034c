package org.lastmetre.medical.trips;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** One step of a request, told to those who follow it; times are shown in {@code zone}. */
public record TripStep(TripId id, Entry entry, ZoneId zone) {
    /** The step as followers see it, whether they hear it as it happens or catch up later. */
    public record Shown(
            UUID requestId,
            long version,
            EntryType type,
            String detail,
            String vehicle,
            OffsetDateTime at,
            OffsetDateTime recordedAt) {}

    public Shown shown() {
        return new Shown(
                id.value(),
                entry.version(),
                entry.type(),
                entry.detail(),
                entry.vehicle() == null ? null : entry.vehicle().value(),
                OffsetDateTime.ofInstant(entry.at(), zone),
                OffsetDateTime.ofInstant(entry.recordedAt(), zone));
    }

    /** The name of a request's live stream. */
    public static String stream(TripId id) {
        return "medical-request/" + id;
    }
}
