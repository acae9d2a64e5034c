package org.lastmetre.medical.appointments.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lastmetre.kit.community.Community;
import org.lastmetre.medical.appointments.Occurrence;
import org.lastmetre.medical.appointments.OccurrenceState;

/** One time of an appointment; {@code medicalRequest} once its trip exists, {@code vehicle} while one is held for it. */
public record OccurrenceView(
        LocalDate date,
        OffsetDateTime startsAt,
        OccurrenceState state,
        String vehicle,
        OffsetDateTime heldFrom,
        OffsetDateTime heldUntil,
        UUID medicalRequest) {
    static OccurrenceView of(Occurrence one, Community community) {
        return new OccurrenceView(
                one.date(),
                community.local(one.startsAt()),
                one.state(),
                one.vehicle() == null ? null : one.vehicle().value(),
                community.local(one.slot().from()),
                community.local(one.slot().until()),
                one.trip() == null ? null : one.trip().value());
    }
}
