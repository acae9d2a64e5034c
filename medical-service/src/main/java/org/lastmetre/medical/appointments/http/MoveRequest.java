package org.lastmetre.medical.appointments.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.lastmetre.kit.http.Asked;

/** Another time for one date of an appointment, such as after a holiday. */
public record MoveRequest(@NotNull OffsetDateTime startsAt) {
    Instant at() {
        return Asked.at(startsAt).truncatedTo(ChronoUnit.SECONDS);
    }
}
