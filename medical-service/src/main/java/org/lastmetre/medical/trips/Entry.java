package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.List;
import org.lastmetre.medical.vehicles.VehicleId;

/**
 * One line of a timeline, which others may read: nothing in it tells of a person or a reason.
 *
 * @param version the version of the trip after it
 * @param detail the milestone, the outcome, or who was called; else null
 * @param by who told it; null for what the service did by itself
 * @param at by the device that told it, {@code recordedAt} by the service
 */
public record Entry(
        long version, EntryType type, String detail, VehicleId vehicle, String by, Instant at, Instant recordedAt) {
    private static final String RETURNED = ":RETURNED";

    /** Whether a list was bought and nothing of it came back. */
    static boolean isBroughtToADoor(List<Entry> timeline) {
        return timeline.stream().anyMatch(entry -> entry.type == EntryType.MedicinePurchased)
                && timeline.stream().noneMatch(Entry::isReturn);
    }

    private boolean isReturn() {
        return type == EntryType.MedicineMoved && detail.endsWith(RETURNED);
    }
}
