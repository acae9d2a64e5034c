package org.lastmetre.medical.appointments.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.appointments.Purpose;
import org.lastmetre.medical.appointments.Recurrence;
import org.lastmetre.medical.appointments.Schedule;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.http.NeedRequest;

/** An appointment as somebody books it; {@code startsAt} is when the person has to be there, for {@code tripMinutes}. */
public record AppointmentRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull @Clean @Size(max = 64) String building,
        @NotNull @Clean @Size(max = 64) String unit,
        @NotNull @Clean @Size(max = 64) String room,
        @NotNull @Clean @Size(max = Limits.NAME) String person,
        @NotNull @Clean @Size(max = Limits.TEXT) String destination,
        @Valid NeedRequest need,

        @Clean
        @Size(max = 200)
        @Schema(
                description = "RRULE of RFC 5545, by days or longer; once when not given",
                examples = "FREQ=WEEKLY;BYDAY=MO,WE,FR")
        String recurrence,

        @NotNull OffsetDateTime startsAt,
        @NotNull @Min(1) @Max(1440) Integer tripMinutes) {
    Door door() {
        return new Door(building, unit, room);
    }

    Schedule schedule() {
        return new Schedule(
                Asked.at(startsAt).truncatedTo(ChronoUnit.SECONDS),
                Duration.ofMinutes(tripMinutes),
                Recurrence.of(recurrence));
    }

    Purpose purpose() {
        return new Purpose(person, destination, need == null ? Need.NONE : need.need());
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "AppointmentRequest[…]";
    }
}
