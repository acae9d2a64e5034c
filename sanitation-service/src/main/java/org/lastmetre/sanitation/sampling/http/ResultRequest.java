package org.lastmetre.sanitation.sampling.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.sanitation.http.Limits;
import org.lastmetre.sanitation.sampling.Found;
import org.lastmetre.sanitation.sampling.Outcome;
import org.lastmetre.sanitation.sampling.Room;
import org.lastmetre.sanitation.sampling.SessionId;

/** What was found of a household; {@code scanId} makes its repeat the same, {@code at} is by the device. */
public record ResultRequest(
        @NotNull @Clean @Size(max = 64) String building,
        @NotNull @Clean @Size(max = 64) String unit,
        @NotNull @Clean @Size(max = 64) String room,
        @NotNull Outcome outcome,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull @Clean @Size(max = Limits.NAME) String scanId,
        @NotNull OffsetDateTime at) {
    Found of(SessionId session) {
        return new Found(session, new Room(building, unit, room), outcome, by, Asked.at(at));
    }
}
