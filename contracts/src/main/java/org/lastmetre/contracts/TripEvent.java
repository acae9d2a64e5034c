package org.lastmetre.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What medical-service says of a request and its trip, under the request's id. */
public sealed interface TripEvent extends MedicalEvent {
    UUID tripId();

    /** The building somebody is fetched from. */
    String building();

    @Override
    default String key() {
        return tripId().toString();
    }

    @EventType("lastmetre.medical.trip-requested.v1")
    record TripRequested(String community, UUID tripId, long version, String building, Instant requestedAt)
            implements TripEvent {}

    @EventType("lastmetre.medical.trip-assigned.v1")
    record TripAssigned(
            String community, UUID tripId, long version, String building, String vehicle, Instant assignedAt)
            implements TripEvent {}

    /** {@code at} is what the device told, {@code recordedAt} when it was recorded. */
    @EventType("lastmetre.medical.trip-milestone.v1")
    record TripMilestone(
            String community,
            UUID tripId,
            long version,
            String building,
            String vehicle,
            String milestone,
            Instant at,
            Instant recordedAt)
            implements TripEvent {}

    /** The trip waits again, or at another place. */
    @EventType("lastmetre.medical.trip-requeued.v1")
    record TripRequeued(String community, UUID tripId, long version, String building, Instant requeuedAt)
            implements TripEvent {}

    /** {@code to} names who was called: 120 and COORDINATOR. */
    @EventType("lastmetre.medical.trip-escalated.v1")
    record TripEscalated(
            String community, UUID tripId, long version, String building, List<String> to, Instant escalatedAt)
            implements TripEvent {}

    /** {@code outcome} is HOME, DELIVERED for a list that was bought, or CANCELLED. */
    @EventType("lastmetre.medical.trip-closed.v1")
    record TripClosed(String community, UUID tripId, long version, String building, String outcome, Instant closedAt)
            implements TripEvent {}

    /**
     * A list was bought: packages for a door, to be brought as MEDICINE; what is in them is never told. {@code purchasedAt}
     * is what the device told, {@code recordedAt} when it was recorded.
     */
    @EventType("lastmetre.medical.medicine-purchased.v1")
    record MedicinePurchased(
            String community,
            UUID tripId,
            long version,
            String building,
            String unit,
            String room,
            List<String> packageCodes,
            Instant purchasedAt,
            Instant recordedAt)
            implements TripEvent {}

    /**
     * A list got further: CLAIMED by somebody who buys it, or what became of a package at its door. {@code packageCode} is
     * null when it is about none.
     */
    @EventType("lastmetre.medical.medicine-progressed.v1")
    record MedicineProgressed(
            String community,
            UUID tripId,
            long version,
            String building,
            String step,
            String packageCode,
            Instant at,
            Instant recordedAt)
            implements TripEvent {}
}
