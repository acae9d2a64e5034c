package org.lastmetre.sanitation.sampling.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.sanitation.http.Limits;
import org.lastmetre.sanitation.sampling.NewSession;
import org.lastmetre.sanitation.sampling.Pace;

/** A session of a grid; 120 households an hour and at most 60 waiting unless it is said. */
public record SessionRequest(
        @NotNull String community,
        @NotNull @Clean @Size(max = 64) String grid,
        @NotNull OffsetDateTime startsAt,
        @Min(1) @Max(10_000) Integer householdsPerHour,
        @Min(1) @Max(10_000) Integer queueAtMost,
        @NotNull @Clean @Size(max = Limits.NAME) String by) {
    /** What two tables take in an hour, half a minute each. */
    private static final int PER_HOUR = 120;
    /** Half an hour's wait. */
    private static final int QUEUE = 60;

    NewSession session() {
        var pace = new Pace(
                Objects.requireNonNullElse(householdsPerHour, PER_HOUR),
                Objects.requireNonNullElse(queueAtMost, QUEUE));
        return new NewSession(Asked.community(community), grid, Asked.at(startsAt), pace, by);
    }
}
