package org.lastmetre.medical.trips.http;

import java.time.OffsetDateTime;
import org.lastmetre.kit.community.Community;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.EntryType;

/** A line of a timeline; {@code at} by the device that told it, {@code recordedAt} by the service. */
public record EntryView(
        OffsetDateTime at, OffsetDateTime recordedAt, EntryType type, String detail, String vehicle, String by) {
    static EntryView of(Entry entry, Community community) {
        return new EntryView(
                community.local(entry.at()),
                community.local(entry.recordedAt()),
                entry.type(),
                entry.detail(),
                entry.vehicle() == null ? null : entry.vehicle().value(),
                entry.by());
    }
}
