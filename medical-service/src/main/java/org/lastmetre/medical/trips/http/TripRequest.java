package org.lastmetre.medical.trips.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.trips.Ask;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.Triage;

/** Medical help as somebody asks for it; {@code triage} is what the type usually is when not said. */
public record TripRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull @Clean @Size(max = 64) String building,
        @NotNull @Clean @Size(max = 64) String unit,
        @NotNull @Clean @Size(max = 64) String room,
        @NotNull @Clean @Size(max = Limits.NAME) String person,
        @NotNull Kind type,
        Triage triage,
        @Valid NeedRequest need,
        @Clean @Size(max = Limits.TEXT) String destination,
        OffsetDateTime appointmentAt,
        @Size(max = Limits.MEDICINES) List<@NotNull @Valid MedicineRequest> medicines,
        @Clean @Size(max = Limits.LONG_TEXT) String symptoms) {
    Ask ask() {
        return new Ask(type, triage == null ? type.usualTriage() : triage, need == null ? Need.NONE : need.need());
    }

    Door door() {
        return new Door(building, unit, room);
    }

    /** Null when none was said. */
    Instant appointment() {
        return appointmentAt == null ? null : Asked.at(appointmentAt);
    }

    Detail detail() {
        var list = medicines == null ? List.<MedicineRequest>of() : medicines;
        return new Detail(
                person,
                destination,
                appointment(),
                symptoms,
                list.stream().map(MedicineRequest::medicine).toList(),
                null);
    }

    /** By which the same person is known again. */
    String whom() {
        return door().person(Asked.community(community), person);
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "TripRequest[…]";
    }
}
