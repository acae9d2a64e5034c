package org.lastmetre.medical.appointments.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.appointments.Purpose;
import org.lastmetre.medical.appointments.Recurrence;
import org.lastmetre.medical.appointments.Schedule;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.http.NeedRequest;

/** All that may change of an appointment, as it is to be from now on; the person and the door stay. */
public record ChangeRequest(
        @NotNull @Clean @Size(max = Limits.TEXT) String destination,
        @Valid NeedRequest need,
        @Clean @Size(max = 200) String recurrence,
        @NotNull OffsetDateTime startsAt,
        @NotNull @Min(1) @Max(1440) Integer tripMinutes) {
    Schedule schedule() {
        return new Schedule(
                Asked.at(startsAt).truncatedTo(ChronoUnit.SECONDS),
                Duration.ofMinutes(tripMinutes),
                Recurrence.of(recurrence));
    }

    Purpose purpose() {
        return new Purpose(null, destination, need == null ? Need.NONE : need.need());
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "ChangeRequest[…]";
    }
}
