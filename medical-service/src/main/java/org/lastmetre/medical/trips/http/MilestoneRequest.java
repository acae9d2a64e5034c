package org.lastmetre.medical.trips.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.trips.Milestone;
import org.lastmetre.medical.trips.Told;
import org.lastmetre.medical.trips.TripId;

/** A milestone, who tells it, and when it was by the device. */
public record MilestoneRequest(
        @NotNull Milestone milestone,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at) {
    Told of(TripId trip) {
        return new Told(trip, milestone, by, Asked.at(at));
    }
}
