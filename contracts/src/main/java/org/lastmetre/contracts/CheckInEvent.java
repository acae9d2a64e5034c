package org.lastmetre.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What medical-service says of a check-in, under its id: that a door shall be looked at, never whose or why. */
public sealed interface CheckInEvent extends MedicalEvent {
    UUID checkInId();

    String building();

    @Override
    default String key() {
        return checkInId().toString();
    }

    /** A volunteer of the building looks at the door. */
    @EventType("lastmetre.medical.door-visit-requested.v1")
    record DoorVisitRequested(
            String community,
            UUID checkInId,
            long version,
            String building,
            String unit,
            String room,
            Instant requestedAt)
            implements CheckInEvent {}

    /** Nobody need go there any more. */
    @EventType("lastmetre.medical.door-visit-ended.v1")
    record DoorVisitEnded(String community, UUID checkInId, long version, String building, Instant endedAt)
            implements CheckInEvent {}

    /** {@code reason} is NO_CALLER, NOT_CALLED, NOT_CALLED_AGAIN, NOT_VISITED or NOT_REACHED. */
    @EventType("lastmetre.medical.check-in-missed.v1")
    record CheckInMissed(
            String community,
            UUID checkInId,
            long version,
            String building,
            LocalDate date,
            String reason,
            Instant missedAt)
            implements CheckInEvent {}
}
