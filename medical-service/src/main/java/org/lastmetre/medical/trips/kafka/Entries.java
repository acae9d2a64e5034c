package org.lastmetre.medical.trips.kafka;

import java.time.Instant;
import java.util.Optional;
import org.lastmetre.contracts.TripEvent;
import org.lastmetre.contracts.TripEvent.TripAssigned;
import org.lastmetre.contracts.TripEvent.TripClosed;
import org.lastmetre.contracts.TripEvent.TripEscalated;
import org.lastmetre.contracts.TripEvent.TripMilestone;
import org.lastmetre.contracts.TripEvent.TripRequested;
import org.lastmetre.contracts.TripEvent.TripRequeued;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.EntryType;
import org.lastmetre.medical.vehicles.VehicleId;

/** Makes of a published event the line of the timeline that it tells of; who told it is not published. */
final class Entries {
    private Entries() {}

    static Optional<Entry> of(TripEvent event) {
        if (event instanceof TripRequested said) {
            return entry(said, EntryType.TripRequested, null, null, said.requestedAt());
        }
        if (event instanceof TripAssigned said) {
            return entry(said, EntryType.TripAssigned, null, said.vehicle(), said.assignedAt());
        }
        if (event instanceof TripMilestone said) {
            var vehicle = VehicleId.ofNullable(said.vehicle());
            return Optional.of(new Entry(
                    said.version(),
                    EntryType.TripMilestone,
                    said.milestone(),
                    vehicle,
                    null,
                    said.at(),
                    said.recordedAt()));
        }
        if (event instanceof TripRequeued said) {
            return entry(said, EntryType.TripRequeued, null, null, said.requeuedAt());
        }
        if (event instanceof TripEscalated said) {
            return entry(said, EntryType.TripEscalated, String.join(",", said.to()), null, said.escalatedAt());
        }
        return event instanceof TripClosed said
                ? entry(said, EntryType.TripClosed, said.outcome(), null, said.closedAt())
                : MedicineEvents.entry(event);
    }

    private static Optional<Entry> entry(TripEvent said, EntryType type, String detail, String vehicle, Instant at) {
        return Optional.of(new Entry(said.version(), type, detail, VehicleId.ofNullable(vehicle), null, at, at));
    }
}
